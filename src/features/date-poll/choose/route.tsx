import { mainForm } from '../../../design/index.ts'
import { defineForm, filled, optionalText, refused, text, version, type FormState } from '../../../kernel/form/index.ts'
import {
  memberGet,
  memberPost,
  notFound,
  page,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { breadcrumbToHome, nameOfMember } from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import { boardFacts } from '../board/presenter.ts'
import { closingIn } from '../moments.ts'
import { pollFor, pollHref, workingSeats, type PollContext } from '../own-context.ts'
import { listAnswers, listParticipants } from '../queries.ts'
import { moves, stateNow } from '../rules.ts'
import { chooseMoment } from './choose-moment.ts'
import { ChoosePage } from './page.tsx'
import { words } from './words.ts'

const chooseForm = defineForm({
  moment: text({ max: 40 }),
  organization: optionalText({ max: 40 }),
  version: version(),
})

/** The date sought, while one of its moments may be chosen; once it was, or cancelled, the board says where things stand. */
async function choosing(request: MemberRequest): Promise<PollContext | Answer> {
  const context = await pollFor(request, 'choose')
  if (context === null) return notFound()
  const state = stateNow(context.poll, request.deps.clock.now())
  return moves[state].includes('chosen') ? context : moved(request, context)
}

const moved = ({ lang }: MemberRequest, { poll }: PollContext): Answer =>
  redirect(pollHref(lang, 'board', poll), 'date-poll-moved')

async function choosePage(
  request: MemberRequest,
  context: PollContext,
  { state, status }: { state: FormState | null; status: 200 | 422 },
): Promise<Answer> {
  const { lang, tx, formKeys, deps } = request
  const { poll, members, collaboration } = context
  const t = words[lang]
  const facts = boardFacts(request, {
    poll,
    members,
    participants: await listParticipants(tx, poll.id),
    answers: await listAnswers(tx, poll.id),
  })
  const best = facts.moments.find(({ isBest, isPast }) => isBest && !isPast)
  const warnings = [
    ...(facts.best === null ? [t.nobodyAnswered] : facts.moments.some(({ isBest }) => isBest) ? [] : [t.noneSuits]),
    ...(stateNow(poll, deps.clock.now()) === 'open' ? [t.stillOpen(closingIn(poll, lang))] : []),
  ]
  const able = workingSeats(context, 'choose')
  return page(
    t.title,
    <ChoosePage
      lang={lang}
      action={pollHref(lang, 'choose', poll)}
      keys={formKeys}
      state={state ?? filled({ moment: best?.id ?? null })}
      version={poll.version}
      poll={poll}
      moments={facts.moments}
      warnings={warnings}
      organizations={members
        .filter((one) => one.state === 'member' && able.includes(one.organizationId))
        .map((one) => ({ id: one.organizationId, name: nameOfMember(one, lang) }))}
      backHref={pollHref(lang, 'board', poll)}
    />,
    { status, formId: mainForm, breadcrumb: breadcrumbToHome(lang, collaboration) },
  )
}

async function show(request: MemberRequest): Promise<Answer> {
  const context = await choosing(request)
  return 'kind' in context ? context : choosePage(request, context, { state: null, status: 200 })
}

async function choose(request: MemberRequest): Promise<Answer> {
  const context = await choosing(request)
  if ('kind' in context) return context
  const { form, lang, deps } = request
  const { poll } = context
  const { labels, problems: said } = words[lang]
  const parsed = chooseForm.parse(form)
  const again = (problems: Readonly<Record<string, string>>): Promise<Answer> =>
    choosePage(request, context, {
      state: refused({ values: chooseForm.rawOf(form), problems }, { labels, problems: said }, lang),
      status: form.has('_language') ? 200 : 422,
    })
  if (!parsed.ok) return again(parsed.problems)
  const moment = poll.moments.find(({ id }) => id === parsed.value.moment)
  const able = workingSeats(context, 'choose')
  const organizationId =
    able.find((id) => id === parsed.value.organization) ?? (able.length === 1 ? able[0] : undefined)
  if (moment === undefined) return again({ moment: 'not-in-list' })
  if (moment.startsAt <= deps.clock.now()) return again({ moment: 'past' })
  if (organizationId === undefined) return again({ organization: 'missing' })
  const { version: seen } = parsed.value
  const chosen = await chooseMoment(request, poll, moment, { organizationId, version: seen })
  return chosen.ok ? redirect(pollHref(lang, 'board', poll), 'date-poll-chosen') : moved(request, context)
}

export const chooseRoutes: Route[] = [
  memberGet('date-poll.choosing', addresses.choose, show),
  memberPost('date-poll.choose', addresses.choose, choose, { maxBytes: 20_000 }),
]
