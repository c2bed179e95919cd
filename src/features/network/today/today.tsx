import type { Child } from 'hono/jsx'
import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import type { FeatureToday, InstanceRow, TodayAlert, TodayParts, TodayTask } from '../../../kernel/feature/index.ts'
import { formatList, nameIn } from '../../../kernel/language.ts'
import { leads } from '../../../kernel/rights.ts'
import { addresses } from '../addresses.ts'
import { networkSummary } from './summaries.ts'
import { leadTasks, unansweredOf } from './lead-tasks.ts'
import { NetworkSection } from './network-section.tsx'
import { LeadSection, Workplaces } from './organization-sections.tsx'
import { presentTask, unansweredWords } from './presenter.ts'
import { requestsPanel } from '../requests/told.tsx'
import { findOwnInvitations, listInstanceNetworks } from './queries.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'
import { workplacesOf } from './workplaces.ts'

/** What the network says to who works in an organization, leads one, coordinates a network, or runs the instance. */
export const today: FeatureToday = {
  alerts,
  sections: [
    { order: 20, show: showLed },
    { order: 40, show: showNetworks },
  ],
  besideWork,
  networkPanel: requestsPanel,
  tasks: organizationTasks,
  instanceRow: { order: 10, show: instanceNetworks },
}

/**
 * Where the person leads: that nobody can answer about a young person, and roles whose holder has gone, since partners would call
 * someone who no longer answers.
 */
async function alerts(request: MemberRequest): Promise<TodayAlert[]> {
  const { lang, who, today: day } = request
  const led = (await workplacesOf(request)).filter(({ id }) => leads(who, id))
  const unanswered = led.flatMap((organization): TodayAlert[] => {
    const said = unansweredOf(organization, day)
    const note = led.length > 1 ? nameIn(organization, lang) : null
    return said === null ? [] : [{ kind: 'nobody', ...unansweredWords(said, organization.id, lang), note }]
  })
  const gone = led.flatMap((organization) =>
    organization.holders
      .filter(({ isHere }) => !isHere)
      .map(({ kind, name }) => ({
        kind: 'gone' as const,
        said: words[lang].left(name),
        title: shared[lang].kinds[kind],
        href: `${href(lang, addresses.designations, { id: organization.id })}#${kind}`,
        note: led.length > 1 ? nameIn(organization, lang) : null,
      })),
  )
  return [...unanswered, ...gone]
}

async function besideWork(request: MemberRequest): Promise<Child | null> {
  const worked = (await workplacesOf(request)).filter(({ id }) => !leads(request.who, id))
  return worked.length === 0 ? null : <Workplaces lang={request.lang} organizations={worked} today={request.today} />
}

/** One section for each organization that the person leads. */
async function showLed(request: MemberRequest, parts: TodayParts): Promise<Child | null> {
  const { lang, who, deps } = request
  const [organizations, tasks] = await Promise.all([
    workplacesOf(request),
    Promise.all(who.led.map(async (id) => [id, await parts.tasksOf(id)] as const)),
  ])
  const led = organizations.filter(({ id }) => leads(who, id))
  if (led.length === 0) return null
  const tasksOf = new Map(tasks)
  return (
    <>
      {led.map((organization) => (
        <LeadSection
          lang={lang}
          organization={organization}
          tasks={tasksOf.get(organization.id)}
          links={parts.linksOf(organization.id)}
          now={deps.clock.now()}
          today={request.today}
          timeZone={deps.timeZone}
        />
      ))}
    </>
  )
}

async function organizationTasks(request: MemberRequest, organizationId: string): Promise<TodayTask[]> {
  const { lang, today: day, deps } = request
  const organization = (await workplacesOf(request)).find(({ id }) => id === organizationId)
  if (!organization) return []
  const tasks = leadTasks(organization, { now: deps.clock.now(), today: day })
  return tasks.map((task) => presentTask(task, organizationId, lang))
}

/** One section for each network that the person coordinates. */
async function showNetworks(
  { lang, who, tx, deps, today: day }: MemberRequest,
  parts: TodayParts,
): Promise<Child | null> {
  const found = await Promise.all(
    who.coordinated.map(async (id) => {
      const [summary, panels] = await Promise.all([networkSummary(tx, id, day), parts.panelsOf(id)])
      return summary === null ? null : { summary, panels }
    }),
  )
  const networks = found.filter((one) => one !== null)
  if (networks.length === 0) return null
  return (
    <>
      {networks.map(({ summary, panels }) => (
        <NetworkSection lang={lang} summary={summary} panels={panels} now={deps.clock.now()} timeZone={deps.timeZone} />
      ))}
    </>
  )
}

async function instanceNetworks({ lang, tx }: MemberRequest): Promise<InstanceRow> {
  const t = words[lang].instance
  const networks = await listInstanceNetworks(tx)
  const alone = networks.filter(({ hasCoordinator }) => !hasCoordinator)
  const names = formatList(
    alone.map((network) => nameIn(network, lang)),
    lang,
  )
  const { refused, asked } = await findOwnInvitations(tx)
  const sentences = [
    t.networkCount(networks.length),
    ...(alone.length > 0 ? [t.noCoordinator(names)] : []),
    ...(refused.length > 0 ? [t.refused(formatList(refused, lang))] : []),
    ...(asked.length > 0 ? [t.asked(formatList(asked, lang))] : []),
  ]
  const toSetup = { label: t.setUp, href: href(lang, addresses.setupNetwork) }
  const toInvitations = { label: t.correct, href: href(lang, addresses.invitations) }
  return {
    key: t.networks,
    value: sentences.map((sentence) => sentence.replace(/[^.]$/, '$&.')).join(' '),
    ...(networks.length === 0 && { actions: [toSetup] }),
    ...(refused.length + asked.length > 0 && { actions: [toInvitations] }),
  }
}
