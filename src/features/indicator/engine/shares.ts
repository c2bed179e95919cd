import type { MeasureValue } from '../model.ts'
import type { CompiledShare } from './compile.ts'
import { byOf, inOrder, noFigures, noPeople, type Cell, type Figures } from './figures.ts'
import { BucketSlot, CountSlot, LatestSlot, SumSlot, type Bucket, type Slot } from './slots.ts'
import type { Tracer } from './trace.ts'

/** The two numbers of a share; null: not known. */
interface Share {
  numerator: number | null
  denominator: number | null
  by: MeasureValue['by']
  joint: number
  /** What its numerator is made of, by organization; for the trace. */
  buckets: readonly Bucket[]
}

const unknown: Share = { numerator: null, denominator: null, by: noPeople, joint: 0, buckets: [] }

/** A share of nobody is none; nor is there one of more than everybody: its numerator cannot be. */
function checked(share: Share): Share {
  if (share.denominator === null || share.denominator === 0) return { ...share, denominator: null }
  if (share.numerator === null || share.numerator <= share.denominator) return share
  return { ...unknown, denominator: share.denominator }
}

const totalOf = (slot: Slot | undefined): number | null =>
  (slot instanceof SumSlot || slot instanceof CountSlot) && slot.records > 0 ? slot.total : null
const peopleOf = (slot: Slot | undefined): MeasureValue['by'] =>
  slot instanceof SumSlot ? byOf(slot.people) : noPeople

const plainShare = (numerator: Slot | undefined, denominator: Slot | undefined): Share =>
  checked({
    numerator: totalOf(numerator),
    denominator: totalOf(denominator),
    by: peopleOf(numerator),
    joint: numerator?.joint ?? 0,
    buckets: [],
  })

const pairShare = (pair: Slot | undefined): Share =>
  pair instanceof SumSlot && pair.records > 0
    ? checked({ numerator: pair.total, denominator: pair.whole, by: byOf(pair.people), joint: pair.joint, buckets: [] })
    : unknown

const sum = (numbers: Iterable<number>): number | null => {
  let total: number | null = null
  for (const n of numbers) total = (total ?? 0) + n
  return total
}

const bucketsOf = (slot: Slot | undefined): Bucket[] => (slot instanceof BucketSlot ? [...slot.buckets.values()] : [])

/** Of organizations that have a head-count. What was asked stands in where nothing was observed. */
function headShare(observed: Slot | undefined, asked: Slot | undefined, heads: ReadonlyMap<number, number>): Share {
  const seen = new Set(bucketsOf(observed).flatMap(({ organizations }) => organizations))
  const standIns = bucketsOf(asked).filter(({ organizations }) => !organizations.some((one) => seen.has(one)))
  const buckets = [...bucketsOf(observed), ...standIns].filter(({ organizations }) =>
    organizations.some((one) => heads.has(one)),
  )
  const roles = new Map<string, number>()
  for (const bucket of buckets) for (const [role, n] of bucket.roles ?? []) roles.set(role, (roles.get(role) ?? 0) + n)
  return checked({
    numerator: sum(buckets.map(({ total }) => total)),
    denominator: sum(heads.values()),
    by: { ...noPeople, role: inOrder(roles) },
    joint: buckets.reduce((all, { joint }) => all + joint, 0),
    buckets,
  })
}

function shareOf(share: CompiledShare, cell: Cell): Share {
  const numerator = cell[share.numerator]
  if (share.denominator === null) return pairShare(numerator)
  const denominator = cell[share.denominator]
  if (!share.isOfHeads) return plainShare(numerator, denominator)
  const asked = share.instead === null ? undefined : cell[share.instead]
  return headShare(numerator, asked, denominator instanceof LatestSlot ? denominator.heads() : new Map())
}

/** Says of records that were taken in one by one which ones the shares are made of in the end. */
function settle(cell: Cell, shares: readonly Share[], tracer: Tracer): void {
  const used = new Set(shares.flatMap(({ buckets }) => buckets.flatMap(({ records }) => records)))
  const heads = cell.filter((slot) => slot instanceof LatestSlot)
  for (const slot of heads)
    for (const organization of slot.heads().keys())
      for (const { record } of slot.countsOf(organization)) used.add(record)
  for (const bucket of cell.flatMap(bucketsOf))
    for (const record of bucket.records) if (!used.has(record)) tracer.takeBack(record, 'no-number')
  for (const slot of heads) {
    const latest = new Set(slot.latest.keys().flatMap((one) => slot.countsOf(one).map(({ record }) => record)))
    for (const record of slot.seen)
      if (!used.has(record)) tracer.takeBack(record, latest.has(record) ? 'no-number' : 'older')
  }
}

/**
 * A percentage, by its two sums, and the parts that it has. `isSpoken`: somebody gave evidence of both, so that nothing found
 * is nobody.
 */
export function finishShares(
  shares: readonly CompiledShare[],
  cell: Cell,
  isSpoken: boolean,
  tracer: Tracer | undefined,
): Figures {
  const found = shares.map((share) => shareOf(share, cell))
  if (tracer) settle(cell, found, tracer)
  const [main = unknown, ...parts] = found
  const [first] = shares
  const slot = first ? cell[first.numerator] : undefined
  const numerator = main.numerator ?? (slot === undefined && isSpoken && main.denominator !== null ? 0 : null)
  const { denominator } = main
  return {
    ...noFigures,
    value: numerator === null || denominator === null ? null : (100 * numerator) / denominator,
    numerator,
    denominator,
    parts:
      parts.length === 0
        ? null
        : parts.map((part, at) => ({
            code: shares[at + 1]?.code ?? '',
            numerator: part.numerator,
            denominator: part.denominator,
          })),
    by: numerator === null ? noPeople : main.by,
    jointRecords: main.joint,
  }
}
