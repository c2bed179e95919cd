import { type Draft } from './draft.ts'
import { type Before } from './past.ts'

/** One count on the board. Counts move by whole steps: `least` and `most` say how far down and up readers hold possible. */
export interface Unknown {
  /** Its place on the sheet. */
  entry: number
  least: number
  most: number
}

interface Term {
  at: number
  weight: number
}

/** A sum that readers know. `source`: the relation of the sheet. */
interface Sum {
  terms: readonly Term[]
  source: number
}

/**
 * Everything that a careful reader can write down: the counts of this edition, each in the place it has on the sheet; after
 * them those that the edition before withheld and that have moved since; and the sums that all of these must come to.
 */
export interface Board {
  unknowns: readonly Unknown[]
  sums: readonly Sum[]
  /** For each unknown, the sums it stands in, with its weight there. */
  sumsOf: readonly (readonly { sum: number; weight: number }[])[]
  /** Readers do not have it: as the draft stands. The others never move. */
  isFree: (at: number) => boolean
  /** Free, and must not be worked out. */
  isGuarded: (at: number) => boolean
}

/** A count above nobody stays so in every world: readers may know which figures are zeros. */
const leastFor = (n: number): number => 1 - Math.max(1, n)

/** Withheld then, another count than now, and not the one that stands. */
const isUnknownBefore = ({ wasWithheld, n, isSame, stands }: Before): boolean =>
  wasWithheld && n !== null && !isSame && n !== stands

function unknownsOf({ sheet, past, thresholdOf }: Draft): Unknown[] {
  const now = sheet.entries.map(({ n }, entry) => {
    const count = n ?? 0
    const { stands } = past.of(entry)
    const span = past.smallStep(entry)
    const isHeld = stands !== null && count >= thresholdOf(entry) && Math.abs(count - stands) <= span
    // Whoever guesses that a figure is held knows that it moved by a small count.
    return {
      entry,
      least: Math.max(leastFor(count), isHeld ? stands - span - count : -Infinity),
      most: isHeld ? stands + span - count : Infinity,
    }
  })
  const before = sheet.entries.flatMap((_, entry) => {
    const kept = past.of(entry)
    return isUnknownBefore(kept) ? [{ entry, least: leastFor(kept.n ?? 0), most: Infinity }] : []
  })
  return [...now, ...before]
}

function sumsOf({ sheet, past }: Draft, unknowns: readonly Unknown[]): Sum[] {
  const first = sheet.entries.length
  const before = new Map(unknowns.slice(first).map(({ entry }, at) => [entry, first + at]))
  return sheet.relations.flatMap((relation, source) => {
    const now = { source, terms: [...relation].map(([at, weight]) => ({ at, weight })) }
    if (!past.hasRelation(relation)) return [now]
    const then = [...relation].flatMap(([entry, weight]) => {
      const at = past.of(entry).isSame ? entry : before.get(entry)
      return at === undefined ? [] : [{ at, weight }]
    })
    return then.length > 0 ? [now, { source, terms: then }] : [now]
  })
}

export function boardOf(draft: Draft): Board {
  const unknowns = unknownsOf(draft)
  const sums = sumsOf(draft, unknowns)
  const places: { sum: number; weight: number }[][] = unknowns.map(() => [])
  for (const [sum, { terms }] of sums.entries()) for (const { at, weight } of terms) places[at]?.push({ sum, weight })
  const first = draft.sheet.entries.length
  return {
    unknowns,
    sums,
    sumsOf: places,
    isFree: (at) => at >= first || draft.isUnknown(at),
    isGuarded: (at) => at >= first || draft.isGuarded(at),
  }
}

/** The unknowns around one that an audit takes along. Further ones count as known, which can only withhold more. */
const most = 120

/** The free unknowns that sums tie to this one, nearest first, and it before them. */
export function nearTo({ sums, sumsOf, isFree }: Board, start: number): number[] {
  const near = new Set([start])
  const seen = new Set<number>()
  for (const at of near) {
    for (const { sum } of sumsOf[at] ?? []) {
      if (seen.has(sum)) continue
      seen.add(sum)
      for (const term of sums[sum]?.terms ?? []) if (near.size < most && isFree(term.at)) near.add(term.at)
    }
  }
  return [...near]
}
