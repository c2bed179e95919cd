import { mainForm } from '../../../design/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import {
  href,
  memberGet,
  memberPost,
  notFound,
  page,
  redirect,
  withQuery,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { formatDay } from '../../../kernel/language.ts'
import {
  actingFor,
  breadcrumbToHome,
  collaborationFor,
  currentMembers,
  nameOfMember,
  seatsFor,
  type CollaborationDeed,
  type Context,
} from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import { allianceNotice } from '../notice.ts'
import { answerPulse } from './answer-pulse.ts'
import { pulseAnswers, pulseQuestions, type Pulse, type PulseAnswer, type PulseQuestion } from './model.ts'
import { openPulse } from './open-pulse.ts'
import { PulsePage, type PulsePageProps, type Unfinished } from './page.tsx'
import { resultFacts } from './presenter.ts'
import { countVoices, findResult, listOwnAnswered, listPulses } from './queries.ts'
import { nextPulseOn, pulseStateOf } from './rules.ts'
import { words } from './words.ts'

/** The alliance of the address, when the person may do `deed` there. A table has no pulse. */
const allianceFor = (request: MemberRequest, deed: CollaborationDeed): Promise<Context | null> =>
  collaborationFor(request, deed, 'alliance')

const named = ({ members }: Context, able: readonly string[], lang: 'fr' | 'en') =>
  currentMembers(members)
    .filter(({ organizationId }) => able.includes(organizationId))
    .map((one) => ({ organizationId: one.organizationId, name: nameOfMember(one, lang) }))

async function openFacts(
  { tx, lang, today }: MemberRequest,
  context: Context,
  pulse: Pulse | undefined,
): Promise<PulsePageProps['open']> {
  if (pulse === undefined) return null
  const answered = await listOwnAnswered(tx, pulse.id)
  return {
    id: pulse.id,
    until: formatDay(pulse.lastDay, lang),
    isClosing: pulseStateOf(pulse, today) === 'closing',
    voices: await countVoices(tx, pulse.id),
    members: currentMembers(context.members).length,
    awaiting: named(context, seatsFor('edit', context.seats), lang).filter(
      ({ organizationId }) => !answered.includes(organizationId),
    ),
    hasAnswered: answered.length > 0,
  }
}

/** The result that the address asks for, or the latest; compared with the one before it. */
async function shownResult({ tx, lang, query }: MemberRequest, shown: readonly Pulse[]) {
  const place = Math.max(
    0,
    shown.findIndex(({ id }) => id === query.get('pouls')),
  )
  const [pulse, before] = [shown[place], shown[place + 1]]
  if (pulse === undefined) return null
  return {
    id: pulse.id,
    facts: resultFacts(
      lang,
      pulse,
      await findResult(tx, pulse.id),
      before === undefined ? null : { pulse: before, result: await findResult(tx, before.id) },
    ),
  }
}

/** Why none can be opened; null: one is open, or can be opened today. */
function whyNotOpened({ lang, today }: MemberRequest, pulses: readonly Pulse[], next: Day | null): string | null {
  if (pulses.some(({ closedOn }) => closedOn === null)) return null
  if (next === null) return words[lang].notYet
  return next > today ? words[lang].next(formatDay(next, lang)) : null
}

async function pulsePage(request: MemberRequest, context: Context, unfinished: Unfinished | null): Promise<Answer> {
  const { lang, tx, today, formKeys } = request
  const { collaboration, members, seats } = context
  const here = href(lang, addresses.pulse, { id: collaboration.id })
  const pulses = await listPulses(tx, collaboration.id)
  const current = currentMembers(members)
  const next = nextPulseOn({ stage: collaboration.stage, members: current.length }, pulses, today)
  const able = named(context, seatsFor('edit', seats), lang)
  const shown = pulses.filter(({ isShown }) => isShown === true)
  const result = await shownResult(request, shown)
  const [last] = pulses
  return page(
    words[lang].title,
    <PulsePage
      lang={lang}
      keys={formKeys}
      open={await openFacts(
        request,
        context,
        pulses.find(({ closedOn }) => closedOn === null),
      )}
      answerAction={here}
      unfinished={unfinished}
      opening={
        next !== null && next <= today && able.length > 0
          ? {
              action: href(lang, addresses.openPulse, { id: collaboration.id }),
              seats: able.map(({ organizationId, name }) => ({ id: organizationId, name })),
            }
          : null
      }
      whyNot={whyNotOpened(request, pulses, next)}
      tooFew={last?.isShown === false ? words[lang].tooFew(formatDay(last.openedOn, lang)) : null}
      result={result?.facts ?? null}
      earlier={shown
        .filter(({ id }) => id !== result?.id)
        .map(({ id, openedOn }) => ({
          label: words[lang].earlierOne(formatDay(openedOn, lang)),
          href: withQuery(here, { pouls: id }),
        }))}
    />,
    {
      status: unfinished?.isRefused ? 422 : 200,
      formId: mainForm,
      notice: allianceNotice(request),
      breadcrumb: breadcrumbToHome(lang, collaboration),
    },
  )
}

async function open(request: MemberRequest): Promise<Answer> {
  const context = await allianceFor(request, 'edit')
  if (context === null) return notFound()
  const { lang, tx, today, form } = request
  const { collaboration, members, seats } = context
  const here = href(lang, addresses.pulse, { id: collaboration.id })
  const by = actingFor('edit', seats, form.first('by'))
  const next = nextPulseOn(
    { stage: collaboration.stage, members: currentMembers(members).length },
    await listPulses(tx, collaboration.id),
    today,
  )
  if (by === null || next === null || next > today) return redirect(here, 'alliance-pulse-not-opened')
  const opened = await openPulse(request, { id: collaboration.id, by })
  return redirect(here, opened.ok ? 'alliance-pulse-opened' : 'alliance-pulse-not-opened')
}

/** What was chosen; a question without an answer of ours is not there. */
const chosenIn = ({ form }: MemberRequest): Partial<Record<PulseQuestion, PulseAnswer>> =>
  Object.fromEntries(
    pulseQuestions.flatMap((question) => {
      const answer = pulseAnswers.find((one) => one === form.first(question))
      return answer === undefined ? [] : [[question, answer]]
    }),
  )

const isWhole = (chosen: Partial<Record<PulseQuestion, PulseAnswer>>): chosen is Record<PulseQuestion, PulseAnswer> =>
  pulseQuestions.every((question) => chosen[question] !== undefined)

/** As someone of one’s own organization: what is sent for another is not heard. */
async function answer(request: MemberRequest): Promise<Answer> {
  const context = await allianceFor(request, 'edit')
  if (context === null) return notFound()
  const { form, lang } = request
  const here = href(lang, addresses.pulse, { id: context.collaboration.id })
  const organizationId = actingFor('edit', context.seats, form.first('organization'))
  const pulse = (await listPulses(request.tx, context.collaboration.id)).find(({ id }) => id === form.first('pulse'))
  if (organizationId === null || pulse === undefined) return redirect(here, 'alliance-pulse-not-taken')
  const chosen = chosenIn(request)
  // The language of the page is changed, with what was chosen so far: nothing is sent yet.
  if (form.has('_language')) return pulsePage(request, context, { organizationId, chosen, isRefused: false })
  if (!isWhole(chosen)) {
    return pulseStateOf(pulse, request.today) === 'open'
      ? pulsePage(request, context, { organizationId, chosen, isRefused: true })
      : redirect(here, 'alliance-pulse-not-taken')
  }
  const taken = await answerPulse(request, pulse.id, organizationId, chosen)
  return redirect(here, taken === 'taken' ? 'alliance-pulse-taken' : 'alliance-pulse-not-taken')
}

export const pulseRoutes: Route[] = [
  memberGet('alliance.pulse', addresses.pulse, async (request) => {
    const context = await allianceFor(request, 'see')
    return context === null ? notFound() : pulsePage(request, context, null)
  }),
  memberPost('alliance.open-pulse', addresses.openPulse, open, { maxBytes: 20_000 }),
  memberPost('alliance.answer-pulse', addresses.pulse, answer, { maxBytes: 20_000 }),
]
