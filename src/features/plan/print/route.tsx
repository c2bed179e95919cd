import { memberGet, notFound, page, type Answer, type MemberRequest, type Route } from '../../../kernel/http/index.ts'
import { formatDay, formatShortDay, nameIn } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { orientationOf, versionsOf } from '../adopted-words.ts'
import { periodName } from '../wording.ts'
import { peopleOf } from '../people-in-charge.ts'
import { listAdopted } from '../queries.ts'
import { presentPlan, type PlanRow } from '../carry-out/presenter.ts'
import { planBreadcrumb, planFor, planHref } from '../plan-context.ts'
import { PrintPage, type PrintedRow } from './page.tsx'
import { words } from './words.ts'

async function show(request: MemberRequest): Promise<Answer> {
  const context = await planFor(request, 'see')
  if (context === null) return notFound()
  const { lang, tx, today, deps } = request
  const { adoption, adopter, party, relation } = context
  const actions = await listAdopted(tx, adoption.id)
  const versions = await versionsOf(tx, adoption, actions)
  const people = await peopleOf(tx, adopter, { actions, relation })
  const facts = { lang, adoption, versions, actions, people, today, timeZone: deps.timeZone, mayUpdate: () => false }
  const plan = presentPlan(facts)
  const byId = new Map(actions.map((action) => [action.id, action]))
  const printed = (row: PlanRow): PrintedRow => {
    const action = byId.get(row.id)
    const [starts, due] = [action?.startsOn, action?.dueOn].map((day) => (day ? formatShortDay(day, lang) : null))
    return { ...row, starts: starts ?? null, due: due ?? null, place: action?.place ?? null }
  }
  const setAsideIn = (orientation: string | undefined) =>
    plan.setAside.filter(({ id }) => {
      const action = byId.get(id)
      return action !== undefined && orientationOf(versions.of(action), action) === orientation
    })
  const name = nameIn(party, lang)
  const toPlan = planHref(lang, adopter, adoption.id)
  const content = (
    <PrintPage
      lang={lang}
      name={name}
      period={periodName(adoption.period, lang)}
      day={formatDay(today, lang)}
      sheets={plan.orientations.map(({ title, rows, notChosen }, index) => ({
        title,
        rows: rows.map(printed),
        notChosen,
        setAside: setAsideIn(versions.reviewed.orientations[index]?.id),
      }))}
      planHref={toPlan}
      planAddress={`${deps.baseUrl}${toPlan}`}
    />
  )
  return page(words[lang].title(name), content, { breadcrumb: planBreadcrumb(lang, context), islands: ['print'] })
}

export const routes: Route[] = [memberGet('plan.print', addresses.print, show)]
