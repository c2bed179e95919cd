import { belongsTo, coordinates, isAllowed, worksAt, type Rights } from '../../kernel/rights.ts'
import type { Who } from '../../kernel/session.ts'
import type { Audience, Freshness, Seen, Strength, TieKind } from './model.ts'
import { monthOf, monthsBefore, monthsBetween, yearBefore } from './months.ts'

/**
 * What a person is to an organization and its ties, or to a network. `worker`: does more than read in the organization; `reader`: works there;
 * `coordinator`: coordinates the network; `member`: its organization stands in it.
 */
export const connectionRelations = ['worker', 'reader', 'coordinator', 'member'] as const
export type ConnectionRelation = (typeof connectionRelations)[number]

export type ConnectionDeed =
  'declare' | 'read-own' | 'read-net' | 'read-published' | 'publish' | 'work-on-gaps' | 'take-files'

/** Who may do what; what is absent is refused. The policies of the database say the same. */
export const connectionRights: Rights<ConnectionDeed, ConnectionRelation> = {
  declare: ['worker'],
  'read-own': ['worker', 'reader'],
  'read-net': ['coordinator'],
  'read-published': ['coordinator', 'member'],
  publish: ['coordinator'],
  'work-on-gaps': ['coordinator'],
  'take-files': ['coordinator', 'member'],
}

/** All that a person is to an organization; empty for everyone else. @param worked organizations where the person does more than read */
export const relationsToOrganization = (
  who: Pick<Who, 'organizations'>,
  worked: readonly string[],
  organizationId: string,
): ConnectionRelation[] =>
  worksAt(who, organizationId) ? (worked.includes(organizationId) ? ['worker', 'reader'] : ['reader']) : []

/** All that a person is to a network; empty for everyone else. */
const relationsToNetwork = (
  who: Pick<Who, 'networks' | 'coordinated'>,
  networkId: string | null,
): ConnectionRelation[] => [
  ...(coordinates(who, networkId) ? (['coordinator'] as const) : []),
  ...(belongsTo(who, networkId) ? (['member'] as const) : []),
]

/** Whether the person may do it in the network. */
export const mayInNetwork = (
  who: Pick<Who, 'networks' | 'coordinated'>,
  deed: ConnectionDeed,
  networkId: string | null,
): boolean => isAllowed(connectionRights, deed, relationsToNetwork(who, networkId))

/** Which snapshot of a network a person reads; null: none. That of members is there only while it is published. */
export const audienceOf = (who: Pick<Who, 'networks' | 'coordinated'>, networkId: string): Audience | null =>
  mayInNetwork(who, 'read-net', networkId)
    ? 'coordination'
    : mayInNetwork(who, 'read-published', networkId)
      ? 'members'
      : null

/** Kinds in which the two exchange something. An agreement in force, or a seat at one table, is not an exchange by itself. */
export const exchangeKinds: readonly TieKind[] = ['activity', 'interaction', 'training']

/** Fewest of a group for a measure of it. */
export const fewestOfMeasure = 5

const recentMonths = 6
const ageingMonths = 12

/** How long ago the two last exchanged: up to 6 months, up to 12, more. `lastMonth` null: no exchange is known. */
export function freshnessOf(lastMonth: string | null, day: string): Freshness {
  if (lastMonth === null) return 'unknown'
  const ago = monthsBetween(lastMonth, day)
  return ago <= recentMonths ? 'recent' : ago <= ageingMonths ? 'ageing' : 'dormant'
}

/** Whether what an organization answered still counts on a day: within the 12 months before. */
export const isAnswered = (answeredOn: string | null, day: string): boolean =>
  answeredOn !== null && answeredOn <= day && answeredOn >= yearBefore(day)

/** Records and their weight over some months, each record once though it lasts. */
export interface SeenTotal {
  times: number
  weight: number
}

/** Last month in which it is seen. */
export const lastMonthOf = ({ month, until = month }: Seen): string => until

/** What is seen from `months` months before a day until that day; of a run, what is in these months. */
export function seenWithin(seen: readonly Seen[], day: string, months: number): Seen[] {
  const first = monthsBefore(day, months)
  const last = monthOf(day)
  return seen.flatMap((one) => {
    if (one.month > last || lastMonthOf(one) < first) return []
    if (one.month >= first && lastMonthOf(one) <= last) return [one]
    const until = lastMonthOf(one) < last ? lastMonthOf(one) : last
    return [one.month < first ? { ...one, month: first, until, begun: { times: 0, weight: 0 } } : { ...one, until }]
  })
}

/** A record that lasts is counted in the first of the months where it is, and in none after. */
export function totalOf(within: readonly Seen[], kinds: readonly TieKind[], first: string): SeenTotal {
  const total = { times: 0, weight: 0 }
  for (const one of within) {
    if (!kinds.includes(one.kind)) continue
    const { times, weight } = one.month === first ? one : (one.begun ?? one)
    total.times += times
    total.weight += weight
  }
  return total
}

/** Least weight of exchanges for « they exchange »: one meeting of five, or two of nine. One of forty only makes them know each other. */
const leastExchange = 0.25
/** Joint activities for « they coordinate », and the weight they must have: two of five organizations, at least. */
const jointActivities = { times: 2, weight: 0.5 }
/** With an agreement in force, joint activities for « they integrate ». */
const manyActivities = { times: 4, weight: 1 }
const proofMonths = 12

/** Absorbs the rounding of sums of fractions: two times ¼ is ½ however it was added. */
const isAtLeast = (total: SeenTotal, least: SeenTotal): boolean =>
  total.times >= least.times && total.weight >= least.weight - 1e-9

/**
 * The strength that the log of the 12 months before a day proposes; partners say whether it is so. null: nothing is logged, which is not « no tie ».
 *
 * | strength | what the log shows |
 * |---|---|
 * | integrate | an agreement in force and four joint activities |
 * | coordinate | two joint activities, or an agreement in force and an exchange |
 * | exchange | a joint activity, a meeting or a training of few, or an agreement in force |
 * | know | anything else: the same table, a large meeting |
 *
 * @param months looked back, when fewer than twelve
 */
export function strengthOfProof(seen: readonly Seen[], day: string, months: number = proofMonths): Strength | null {
  const looked = Math.min(months, proofMonths)
  const within = seenWithin(seen, day, looked)
  if (within.length === 0) return null
  const first = monthsBefore(day, looked)
  const activities = totalOf(within, ['activity'], first)
  const hasAgreement = within.some(({ kind }) => kind === 'partnership')
  const doExchange = totalOf(within, exchangeKinds, first).weight >= leastExchange - 1e-9
  if (hasAgreement && isAtLeast(activities, manyActivities)) return 'integrate'
  if (isAtLeast(activities, jointActivities) || (hasAgreement && doExchange)) return 'coordinate'
  return doExchange || hasAgreement ? 'exchange' : 'know'
}
