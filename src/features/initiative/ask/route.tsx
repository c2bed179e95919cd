import { mainForm } from '../../../design/index.ts'
import { filled, type FormState } from '../../../kernel/form/index.ts'
import {
  href,
  memberGet,
  memberPost,
  notFound,
  page,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { addresses, initiativeHref } from '../addresses.ts'
import type { OwnInitiative } from '../model.ts'
import { nameOfOwn } from '../own-context.ts'
import { findPublished, listWorked } from '../queries.ts'
import { words as shared } from '../words.ts'
import { askAgain, readAsk } from './ask-form.ts'
import { askHelp } from './ask-help.ts'
import { AskPage } from './page.tsx'
import { listAskers, type Asker } from './queries.ts'
import { words } from './words.ts'

interface Asked {
  initiative: OwnInitiative
  askers: Asker[]
}

/** A published initiative of another organization, for who may write for theirs; null otherwise. */
async function askedFor({ tx, who, params }: MemberRequest): Promise<Asked | null> {
  const initiative = await findPublished(tx, params['id'] ?? '')
  if (initiative === null) return null
  const others = (await listWorked(tx, who)).filter((id) => id !== initiative.organizationId)
  return others.length === 0 ? null : { initiative, askers: await listAskers(tx, others) }
}

function askPage(
  { lang, formKeys }: MemberRequest,
  { initiative, askers }: Asked,
  state: FormState,
  status: 200 | 422 = 200,
): Answer {
  const name = nameOfOwn(initiative, lang)
  return page(
    words[lang].title,
    <AskPage
      lang={lang}
      action={href(lang, addresses.ask, { id: initiative.id })}
      keys={formKeys}
      state={state}
      initiative={name}
      to={lang === 'fr' ? initiative.byFr : initiative.byEn}
      places={askers}
    />,
    {
      status,
      formId: mainForm,
      breadcrumb: [
        { label: shared[lang].title, href: href(lang, addresses.initiatives) },
        { label: name, href: initiativeHref(lang, { code: initiative.id }) },
      ],
    },
  )
}

async function ask(request: MemberRequest): Promise<Answer> {
  const asked = await askedFor(request)
  if (asked === null) return notFound()
  const { form, lang, today } = request
  const read = readAsk(form, lang, today)
  if (!read.ok) return askPage(request, asked, read.state, read.switching ? 200 : 422)
  const { askers, initiative } = asked
  const from =
    askers.length === 1 ? askers[0] : askers.find(({ organizationId }) => organizationId === read.organization)
  const again = (problems: Readonly<Record<string, string>>) =>
    askPage(request, asked, askAgain(form, problems, lang), 422)
  if (from === undefined) return again({ organization: 'missing' })
  const sent = await askHelp(request, initiative, { from: from.organizationId, message: read.message })
  return sent.ok
    ? redirect(href(lang, addresses.request, { id: sent.value }), 'help-asked')
    : again({ message: sent.refusal })
}

export const askRoutes: Route[] = [
  memberGet('initiative.asking', addresses.ask, async (request) => {
    const asked = await askedFor(request)
    return asked === null ? notFound() : askPage(request, asked, filled({}))
  }),
  memberPost('initiative.ask', addresses.ask, ask),
]
