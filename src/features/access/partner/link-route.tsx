import {
  href,
  limitCallers,
  openGet,
  openPost,
  page,
  tooMany,
  type Answer,
  type AnyRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { sayInstant } from '../access-context.ts'
import { addresses } from '../addresses.ts'
import { AnsweredPage, DeadLinkPage, LinkPage } from './link-page.tsx'
import { answerPartnerLink, openPartnerLink } from './partner-link.ts'
import { partnerAnswers } from './queries.ts'
import { words } from './words.ts'

/*
 * The page behind the link of a mail to a partner. It needs no session, and who may be signed in counts for nothing. GET shows, since scanners
 * open links; POST answers, once.
 */

const tokenOf = ({ params }: AnyRequest): string => params['token'] ?? ''

/** Tries of one caller in an hour: enough for a whole house behind one address, too few for guessing. */
const tries = limitCallers({ most: 300, windowSeconds: 3600 })

const dead = ({ lang }: AnyRequest): Answer =>
  page(words[lang].link.deadTitle, <DeadLinkPage lang={lang} />, { status: 404, secret: true })

async function show(request: AnyRequest, status: 200 | 422 = 200): Promise<Answer> {
  const { tx, lang, formKeys } = request
  const envelope = await openPartnerLink(tx, tokenOf(request))
  if (envelope === null) return dead(request)
  return page(
    words[lang].link.title,
    <LinkPage
      lang={lang}
      action={href(lang, addresses.partnerLink, { token: tokenOf(request) })}
      keys={formKeys}
      envelope={envelope}
      due={sayInstant(request, envelope.dueAt)}
    />,
    { secret: true, status },
  )
}

async function answer(request: AnyRequest): Promise<Answer> {
  const { tx, lang, form } = request
  if (form.has('_language')) return show(request)
  const said = partnerAnswers.find((one) => one === form.first('answer'))
  if (said === undefined) return show(request, 422)
  const envelope = await openPartnerLink(tx, tokenOf(request))
  if (envelope === null || !(await answerPartnerLink(tx, tokenOf(request), said))) return dead(request)
  return page(words[lang].link.doneTitle, <AnsweredPage lang={lang} envelope={envelope} />, { secret: true })
}

const counted =
  (handle: (request: AnyRequest) => Promise<Answer>) =>
  async (request: AnyRequest): Promise<Answer> => {
    return tries(request).isSpent ? tooMany() : handle(request)
  }

export const linkRoutes: readonly Route[] = [
  openGet(
    'access.partner-link',
    addresses.partnerLink,
    counted((request) => show(request)),
  ),
  openPost('access.answer-by-link', addresses.partnerLink, counted(answer), { once: false, maxBytes: 20_000 }),
]
