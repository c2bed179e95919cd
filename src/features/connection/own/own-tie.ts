import { strengths, type Saying, type Seen, type Strength } from '../model.ts'
import { monthsBefore } from '../months.ts'
import { exchangeKinds, freshnessOf, strengthOfProof } from '../rules.ts'
import type { SectorCode } from '../../../field/index.ts'
import type { Day } from '../../../kernel/clock.ts'

/** What one of the two says today. */
export interface Declaration {
  id: string
  says: Saying
  isShown: boolean
  from: Day
}

/** Another organization, as ours meets it. Names null: ours said a tie with it, and the person may no longer read it. */
export interface Partner {
  id: string
  nameFr: string | null
  nameEn: string | null
  sector: SectorCode | null
  /** It stands today in a network of ours. */
  isHere: boolean
}

/** A tie of one organization, from its side. */
export interface OwnTie extends Partner {
  ours: Declaration | null
  theirs: Declaration | null
  /** The last 36 months. */
  seen: readonly Seen[]
}

/** What is there to know of a tie when both sources are held side by side; a tie may have several, or none. */
export const findings = ['to-answer', 'otherwise', 'paper', 'unsaid', 'awaiting', 'same'] as const
export type Finding = (typeof findings)[number]

const saysYes = (one: Declaration | null): boolean => one !== null && one.says !== 'none'

/** Month of the last exchange known; null: none is, which is not « never ». */
export const lastExchangeOf = (seen: readonly Seen[], day: Day): string | null =>
  seen
    .filter(({ kind, month }) => exchangeKinds.includes(kind) && month <= day.slice(0, 7))
    .reduce<string | null>((latest, { month }) => (latest === null || month > latest ? month : latest), null)

/** Whether an exchange is logged within the 12 months before a day. */
const hasExchanged = (seen: readonly Seen[], day: Day): boolean =>
  !['dormant', 'unknown'].includes(freshnessOf(lastExchangeOf(seen, day), day))

/**
 * Findings of a tie, in the order of `findings`. `to-answer`: they say something, ours nothing; `awaiting`: the other way round; `otherwise`:
 * the two say other things, or ours denies what the log shows; `paper`: said, with no exchange logged for 12 months; `unsaid`: logged, and
 * nobody says it; `same`: both say the same.
 */
export function findingsOf({ ours, theirs, seen }: Pick<OwnTie, 'ours' | 'theirs' | 'seen'>, day: Day): Finding[] {
  const proof = strengthOfProof(seen, day)
  const isDenied = ours?.says === 'none' && proof !== null
  const holds: Record<Finding, boolean> = {
    'to-answer': theirs !== null && ours === null,
    otherwise: (ours !== null && theirs !== null && ours.says !== theirs.says) || isDenied,
    paper: (saysYes(ours) || saysYes(theirs)) && !hasExchanged(seen, day),
    unsaid: proof !== null && ours === null && theirs === null,
    awaiting: ours !== null && theirs === null,
    same: ours !== null && ours.says === theirs?.says,
  }
  return findings.filter((one) => holds[one])
}

/** Joint activities, exchanges and so on of the 12 months before a day, by kind: what a proposal is made from. */
export function timesOf(seen: readonly Seen[], day: Day): Map<Seen['kind'], number> {
  const [first, last] = [monthsBefore(day, 12), day.slice(0, 7)]
  const times = new Map<Seen['kind'], number>()
  for (const one of seen) {
    if (one.month < first || one.month > last) continue
    const more = one.month === first ? one.times : (one.begun?.times ?? one.times)
    times.set(one.kind, (times.get(one.kind) ?? 0) + more)
  }
  return times
}

const rankOf = (strength: Strength | null): number => (strength === null ? -1 : strengths.indexOf(strength))

/** How strong the log says a tie is, for an order: the strongest first. */
export const strongestFirst =
  (day: Day) =>
  (a: Pick<OwnTie, 'seen'>, b: Pick<OwnTie, 'seen'>): number =>
    rankOf(strengthOfProof(b.seen, day)) - rankOf(strengthOfProof(a.seen, day))

/** How the list is ordered: what is to do first, by name, or the longest without exchange first. */
export const tieOrders = ['todo', 'name', 'last'] as const
export type TieOrder = (typeof tieOrders)[number]
