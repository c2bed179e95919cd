import type { ShowPanels } from '../../../kernel/feature/index.ts'
import {
  href,
  memberGet,
  notFound,
  page,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { formatDay, formatInstant } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import {
  actionNumbers,
  orientationOf,
  originalOf,
  versionsOf,
  actionWordsOf,
  type PlanVersions,
} from '../adopted-words.ts'
import { stepLabel } from '../catalogue-model.ts'
import { stepNumber, stepWords } from '../wording.ts'
import type { ActionUpdate, AdoptedAction } from '../model.ts'
import { peopleOf, type People } from '../people-in-charge.ts'
import { listAdopted, listUpdates } from '../queries.ts'
import { daysLate, decideUndo, mayUpdate, updaterOf } from '../rules.ts'
import { listedNames, partHref, said } from '../catalogue-text.ts'
import { adoptedFor, planBreadcrumb, planNotice } from '../plan-context.ts'
import { AdoptedActionPage, type ActionOutcome, type HistoryItem } from './action-page.tsx'
import { words } from './words.ts'

const show =
  (panels: ShowPanels) =>
  async (request: MemberRequest): Promise<Answer> => {
    const context = await adoptedFor(request, 'see')
    if (context === null) return notFound()
    const { lang, tx, today } = request
    const { adoption, adopter, action, relation, may } = context
    const all = await listAdopted(tx, adoption.id)
    const versions = await versionsOf(tx, adoption, all)
    const catalogue = versions.of(action)
    const actionWords = actionWordsOf(catalogue, action, lang)
    const updates = may('read-notes') ? await listUpdates(tx, action.id) : null
    const people = await peopleOf(tx, adopter, {
      actions: [action],
      relation,
      others: (updates ?? []).map(({ personId }) => personId),
    })
    const original = originalOf(catalogue, action)
    const isGone = original !== null && originalOf(versions.reviewed, action) === null
    const step = stepNumber(action.state)
    return page(
      actionWords.title,
      <AdoptedActionPage
        lang={lang}
        number={actionNumbers(versions, all).get(action.id) ?? ''}
        actionWords={actionWords}
        isOwn={action.actionId === null}
        goneSince={isGone ? adoption.catalogueVersion : null}
        where={whereOf(versions, action, lang)}
        step={step}
        stepLabel={step === null ? stepWords(catalogue, action.state, lang) : stepLabel(catalogue, action.state)[lang]}
        daysLate={daysLate(action, today)}
        person={people.inCharge(action)}
        startsOn={action.startsOn && formatDay(action.startsOn, lang)}
        dueOn={action.dueOn && formatDay(action.dueOn, lang)}
        effort={action.effort}
        place={action.place}
        targets={listedNames(catalogue.targets, action.targets, lang)}
        outcomes={outcomesOf(versions, action, lang)}
        history={updates && historyOf(request, versions, action, updates, people)}
        panels={await panels('plan.action', request, { adoption, action })}
        acts={actsOf(request, context, updates, original && !isGone ? original.number : null)}
      />,
      { breadcrumb: planBreadcrumb(lang, context), notice: planNotice(request) },
    )
  }

function whereOf(versions: PlanVersions, action: AdoptedAction, lang: MemberRequest['lang']): string {
  const catalogue = versions.of(action)
  const orientation = catalogue.orientations.find(({ id }) => id === orientationOf(catalogue, action))
  const objective = catalogue.objectives.find(({ number }) => number === action.objectiveNumber)
  return words[lang].where(
    orientation ? `${orientation.number}. ${said(orientation.title, lang)}` : '',
    objective ? `${objective.number}. ${said(objective.text, lang)}` : String(action.objectiveNumber),
  )
}

function outcomesOf(versions: PlanVersions, action: AdoptedAction, lang: MemberRequest['lang']): ActionOutcome[] {
  const original = originalOf(versions.of(action), action)
  if (original === null) return []
  return original.outcomes.map(({ id, text }) => ({
    text: said(text, lang),
    isPursued: action.outcomes.includes(id),
    indicators: original.indicators.filter(({ outcome }) => outcome === id).map((one) => said(one.text, lang)),
  }))
}

function historyOf(
  { lang, deps }: MemberRequest,
  versions: PlanVersions,
  action: AdoptedAction,
  updates: readonly ActionUpdate[],
  people: People,
): HistoryItem[] {
  const t = words[lang]
  const say = (state: ActionUpdate['to']) => stepWords(versions.of(action), state, lang)
  return updates.map(({ at, from, to, note, via, undoes, personId }) => ({
    when: formatInstant(at, lang, deps.timeZone),
    datetime: at.toISOString(),
    title:
      undoes !== null
        ? t.historyUndo(say(to))
        : from === to
          ? t.historyStay(say(to))
          : t.historyMove(say(from), say(to)),
    note,
    by: t.by(people.names.get(personId) ?? t.hasLeft(null), t.channels[via]),
  }))
}

function actsOf(
  { lang, today, who, deps }: MemberRequest,
  context: NonNullable<Awaited<ReturnType<typeof adoptedFor>>>,
  updates: readonly ActionUpdate[] | null,
  numberInPlan: number | null,
) {
  const { adoption, action, party, may } = context
  const params = { adoptionId: adoption.id, adoptedId: action.id }
  const updater = updaterOf(who, action)
  const isOpen = !party.hasLeft && adoption.period.startsOn <= today
  const undo = decideUndo(updates?.[0] ?? null, {
    ...updater,
    now: deps.clock.now(),
    organizationLeft: party.hasLeft,
  })
  return {
    update: isOpen && mayUpdate(updater, action) ? href(lang, addresses.update, params) : null,
    undo: isOpen && undo.ok && updater.by.length > 0 ? href(lang, addresses.update, params) : null,
    edit: may('adapt') ? href(lang, addresses.adapt, params) : null,
    inPlan: numberInPlan === null ? null : partHref(lang, 'action', adoption.planId, numberInPlan),
  }
}

/** `panels`: what other features say of an action. */
export const actionRoutes = (panels: ShowPanels): Route[] => [
  memberGet('plan.adopted', addresses.adopted, show(panels)),
]
