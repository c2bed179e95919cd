import { memberGet, page, type MemberRequest, type Route } from '../../kernel/http/index.ts'
import { formatDay } from '../../kernel/language.ts'
import { keeping } from '../directory/index.ts'
import { networkSummary, organizationSummary } from '../network/index.ts'
import { planSummary } from '../plan/index.ts'
import { addresses } from './addresses.ts'
import { messages } from './messages.ts'
import { presentTasks } from './presenter.ts'
import { instanceSummary } from './queries.ts'
import { NetworkSection } from './views/network-section.tsx'
import { NothingSection } from './views/nothing-section.tsx'
import { OperatorSection } from './views/operator-section.tsx'
import { LeadSection, WorkerSection } from './views/organization-section.tsx'
import { PlanSection } from './views/plan-section.tsx'

export const routes: Route[] = [memberGet('today.today', addresses.today, showToday)]

/** One section a role, in the order of the day: own work, own organization, the network, the instance. */
async function showToday({ lang, who, tx, today, deps }: MemberRequest) {
  const t = messages[lang]
  const now = deps.clock.now()
  const { timeZone } = deps
  const summaries = await eachOf(who.organizations, (id) => organizationSummary(tx, id))
  const worked = summaries.filter(({ id }) => !who.led.includes(id))
  const led = summaries.filter(({ id }) => who.led.includes(id))
  const plans: Parameters<typeof PlanSection>[0]['plans'][number][] = []
  for (const organization of summaries) {
    plans.push({
      name: lang === 'fr' ? organization.nameFr : organization.nameEn,
      summary: await planSummary(tx, organization.id, today),
      leads: who.led.includes(organization.id),
    })
  }
  const networks = await eachOf(who.coordinated, async (id) => {
    const summary = await networkSummary(tx, id)
    return summary === null ? null : { summary, desk: await keeping.deskSummary(tx, id, today) }
  })
  const sheets = new Map<string, keeping.OwnSummary>()
  for (const { id } of led) sheets.set(id, await keeping.ownSheetsSummary(tx, id, today))
  const isNothing = summaries.length === 0 && networks.length === 0 && !who.isOperator
  return page(
    t.title,
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.greeting(who.name, formatDay(today, lang))}</p>
      {worked.length > 0 && <WorkerSection t={t} lang={lang} organizations={worked} />}
      {led.map((organization) => {
        const kept = sheets.get(organization.id) ?? { toCheck: 0, suggestions: 0 }
        const tasks = presentTasks(organization, { lang, now, today, sheets: kept })
        return <LeadSection t={t} lang={lang} organization={organization} tasks={tasks} now={now} timeZone={timeZone} />
      })}
      {plans.length > 0 && <PlanSection t={t} lang={lang} today={today} plans={plans} />}
      {networks.map(({ summary, desk }) => (
        <NetworkSection t={t} lang={lang} summary={summary} desk={desk} now={now} timeZone={timeZone} />
      ))}
      {who.isOperator && (
        <OperatorSection t={t} lang={lang} summary={await instanceSummary(tx)} mailLeaves={deps.mailLeaves} />
      )}
      {isNothing && <NothingSection t={t} lang={lang} />}
    </>,
  )
}

/** One after the other: a transaction is one connection. */
async function eachOf<T>(ids: readonly string[], find: (id: string) => Promise<T | null>): Promise<T[]> {
  const found: T[] = []
  for (const id of ids) {
    const one = await find(id)
    if (one !== null) found.push(one)
  }
  return found
}
