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
  const [organizations, plansOf, networkSummaries, instance, ownSheets] = await Promise.all([
    eachOf(who.organizations, (id) => organizationSummary(tx, id)),
    eachOf(who.organizations, (id) => planSummary(tx, id, today)),
    eachOf(who.coordinated, async (id) => {
      const [summary, desk] = await Promise.all([networkSummary(tx, id), keeping.deskSummary(tx, id, today)])
      return summary === null ? null : { summary, desk }
    }),
    who.isOperator ? instanceSummary(tx) : null,
    eachOf(who.led, async (id) => [id, await keeping.ownSheetsSummary(tx, id, today)] as const),
  ])
  const summaries = organizations.filter((one) => one !== null)
  const networks = networkSummaries.filter((one) => one !== null)
  const sheets = new Map(ownSheets)
  const worked = summaries.filter(({ id }) => !who.led.includes(id))
  const led = summaries.filter(({ id }) => who.led.includes(id))
  const plans = summaries.flatMap((organization) => {
    const summary = plansOf.find(({ organizationId }) => organizationId === organization.id)
    const name = lang === 'fr' ? organization.nameFr : organization.nameEn
    return summary === undefined ? [] : [{ name, summary, leads: who.led.includes(organization.id) }]
  })
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
      {instance && <OperatorSection t={t} lang={lang} summary={instance} mailLeaves={deps.mailLeaves} />}
      {isNothing && <NothingSection t={t} lang={lang} />}
    </>,
  )
}

/** Asked for at once: the database answers them one after the other, without waiting for us between two. */
const eachOf = <T,>(ids: readonly string[], find: (id: string) => Promise<T>): Promise<T[]> =>
  Promise.all(ids.map(find))
