import {
  strengths,
  tieKinds,
  type Net,
  type NetBody,
  type NetFilter,
  type NetOrganization,
  type NetPair,
  type Said,
  type Seen,
  type Strength,
  type Tie,
} from './model.ts'
import { monthOf, monthsBefore } from './months.ts'
import { exchangeKinds, freshnessOf, isAnswered, lastMonthOf, seenWithin, strengthOfProof, totalOf } from './rules.ts'

/** The network on a day, as the filters leave it: ties only between organizations that are left. Pure; the order of `body` does not matter. */
export function netAt(body: NetBody, day: string, filter: NetFilter): Net {
  const kept = body.organizations.map((one) => (isLeft(one, day, filter) ? asOf(one, day) : null))
  const organizations = kept.filter((one) => one !== null).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const ties = body.pairs.flatMap((pair) => {
    const [first, second] = [kept[pair.a] ?? null, kept[pair.b] ?? null]
    if (first === null || second === null) return []
    const tie = tieAt(first.id < second.id ? [first, second, pair] : [second, first, turned(pair)], day, filter)
    return tie === null ? [] : [tie]
  })
  return {
    day,
    organizations,
    ties: ties.toSorted((x, y) => (x.a === y.a ? (x.b < y.b ? -1 : 1) : x.a < y.a ? -1 : 1)),
    coverage: {
      answered: organizations.filter(({ answeredOn }) => isAnswered(answeredOn, day)).length,
      of: organizations.length,
    },
  }
}

const isLeft = (
  { since, sector, regions, actions, needs }: NetOrganization,
  day: string,
  filter: Pick<NetFilter, 'sectors' | 'regions' | 'action' | 'need'>,
): boolean =>
  since <= day &&
  (filter.sectors.length === 0 || filter.sectors.includes(sector)) &&
  (filter.regions.length === 0 || regions.some((region) => filter.regions.includes(region))) &&
  (filter.action === null || actions.includes(filter.action)) &&
  (filter.need === null || needs.includes(filter.need))

/** As it was known that day: what it answered after is not known yet. */
function asOf(organization: NetOrganization, day: string): NetOrganization {
  const { answeredOn, answers = answeredOn === null ? [] : [answeredOn] } = organization
  const before = answers.filter((one) => one <= day)
  return { ...organization, answeredOn: before.reduce<string | null>((a, b) => (a === null || b > a ? b : a), null) }
}

const turned = (pair: NetPair): NetPair => ({
  ...pair,
  said: pair.said.map((one) => ({ ...one, by: one.by === 'a' ? 'b' : 'a' })),
})

type Told = Said['says'] | null

/** What one of the two says that day; null: nothing, which is not « no tie ». */
const saysOn = (said: readonly Said[], by: 'a' | 'b', day: string): Told =>
  said.find((one) => one.by === by && one.from <= day && (one.until === null || one.until > day))?.says ?? null

const saysYes = (told: Told): boolean => told !== null && told !== 'none'

function declaredBy(a: Told, b: Told): Tie['declared'] {
  if (saysYes(a) && saysYes(b)) return 'both'
  if (saysYes(a)) return b === 'none' ? 'otherwise' : 'a'
  if (saysYes(b)) return a === 'none' ? 'otherwise' : 'b'
  return null
}

const isStrength = (told: Told): told is Strength => strengths.some((one) => one === told)

/** The lesser of the two; null where one is silent, denies it, or does not show it. */
function lesserOf(a: Told, b: Told): Strength | null {
  if (!isStrength(a) || !isStrength(b)) return null
  return strengths.indexOf(a) <= strengths.indexOf(b) ? a : b
}

function evidencedIn(seen: readonly Seen[], day: string, { kinds, months }: NetFilter): Tie['evidenced'] {
  const asked = kinds.length === 0 ? tieKinds : kinds
  const within = seenWithin(seen, day, months).filter(({ kind }) => asked.includes(kind))
  if (within.length === 0) return null
  const first = within.map(({ month }) => month).toSorted()
  const last = within.map(lastMonthOf).toSorted()
  return {
    strength: strengthOfProof(within, day, months) ?? 'know',
    kinds: tieKinds.filter((kind) => within.some((one) => one.kind === kind)),
    ...totalOf(within, asked, monthsBefore(day, months)),
    firstMonth: first[0] ?? '',
    lastMonth: last.at(-1) ?? '',
  }
}

/** null: not a tie of this net. What both sources say stays told, whichever one looks at: `basis` only chooses what makes a tie, and its strength. */
function tieAt(
  [first, second, { said, seen }]: [NetOrganization, NetOrganization, NetPair],
  day: string,
  filter: NetFilter,
): Tie | null {
  const [a, b] = [saysOn(said, 'a', day), saysOn(said, 'b', day)]
  const declared = declaredBy(a, b)
  const evidenced = evidencedIn(seen, day, filter)
  const isDeclared = declared !== null && declared !== 'otherwise'
  const isThere = { both: isDeclared || evidenced !== null, declared: isDeclared, evidenced: evidenced !== null }
  // A declared tie is of no kind: one that asks for kinds asks for what the log shows of them.
  if (!isThere[filter.basis] || (filter.kinds.length > 0 && evidenced === null)) return null
  const declaredStrength = lesserOf(a, b)
  const lastMonth = lastExchange(seen, day)
  return {
    a: first.id,
    b: second.id,
    declared,
    declaredStrength,
    evidenced,
    strength: {
      both: evidenced?.strength ?? declaredStrength,
      declared: declaredStrength,
      evidenced: evidenced?.strength ?? null,
    }[filter.basis],
    lastMonth,
    freshness: freshnessOf(lastMonth, day),
  }
}

function lastExchange(seen: readonly Seen[], day: string): string | null {
  const now = monthOf(day)
  return seen
    .filter(({ kind, month }) => exchangeKinds.includes(kind) && month <= now)
    .map((one) => (lastMonthOf(one) < now ? lastMonthOf(one) : now))
    .reduce<string | null>((latest, month) => (latest === null || month > latest ? month : latest), null)
}
