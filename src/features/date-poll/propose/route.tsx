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
import { formatList } from '../../../kernel/language.ts'
import { breadcrumbToHome, collaborationFor, nameOfMember, type Context } from '../../collaboration/index.ts'
import { findSettings } from '../../meeting/index.ts'
import { addresses } from '../addresses.ts'
import { pollHref, proposingSeats } from '../own-context.ts'
import { ProposePage } from './page.tsx'
import { readProposal, typedAgain } from './proposal-form.ts'
import { proposeDates } from './propose-dates.ts'
import { words } from './words.ts'

/** The collaboration, when a person may seek a date in it. */
async function proposing(request: MemberRequest): Promise<Context | null> {
  const context = await collaborationFor(request, 'see')
  return context !== null && context.collaboration.stage !== 'closed' && proposingSeats(context).length > 0
    ? context
    : null
}

function proposePage(
  request: MemberRequest,
  context: Context,
  state: FormState,
  { status, notice = null }: { status: 200 | 422 | 429; notice?: { title: string; text: string } | null },
): Answer {
  const { lang, formKeys } = request
  const { collaboration, members } = context
  const able = proposingSeats(context)
  const invited = members.filter((one) => one.state === 'invited').map((one) => nameOfMember(one, lang))
  return page(
    words[lang].title,
    <ProposePage
      lang={lang}
      action={href(lang, addresses.propose, { id: collaboration.id })}
      keys={formKeys}
      state={state}
      organizations={members
        .filter((one) => one.state === 'member' && able.includes(one.organizationId))
        .map((one) => ({ id: one.organizationId, name: nameOfMember(one, lang) }))}
      invited={invited.length === 0 ? null : formatList(invited, lang)}
    />,
    { status, notice, formId: mainForm, breadcrumb: breadcrumbToHome(lang, collaboration) },
  )
}

async function show(request: MemberRequest): Promise<Answer> {
  const context = await proposing(request)
  if (context === null) return notFound()
  const { timeZone, place } = await findSettings(request.tx, context.collaboration.id)
  const state = filled({ length: '90', timeZone, place, asksInvited: true })
  return proposePage(request, context, state, { status: 200 })
}

async function propose(request: MemberRequest): Promise<Answer> {
  const context = await proposing(request)
  if (context === null) return notFound()
  const { form, lang, today, deps } = request
  const organizations = proposingSeats(context)
  const read = readProposal(form, lang, { today, now: deps.clock.now(), organizations })
  if (!read.ok) return proposePage(request, context, read.state, { status: read.switching ? 200 : 422 })
  const collaborationId = context.collaboration.id
  const made = await proposeDates(request, {
    collaborationId,
    organizationId: read.organizationId,
    proposal: read.value,
  })
  if (made.ok) return redirect(pollHref(lang, 'board', { id: made.value, collaborationId }), 'date-poll-proposed')
  return proposePage(request, context, typedAgain(form, lang), { status: 429, notice: words[lang].tooMany })
}

export const proposeRoutes: Route[] = [
  memberGet('date-poll.proposing', addresses.propose, show),
  memberPost('date-poll.propose', addresses.propose, propose, { maxBytes: 300_000 }),
]
