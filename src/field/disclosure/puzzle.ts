import { type Draft } from './draft.ts'
import { type Before } from './past.ts'

/** One count that readers do not have. Counts move by whole steps: `least` and `most` say how far down and up. */
export interface Unknown {
  /** Its place on the sheet. */
  entry: number
  edition: 'now' | 'before'
  least: number
  most: number
  /** Must not be worked out. */
  isGuarded: boolean
}

export interface Term {
  at: number
  weight: number
}

/** What readers know of the unknowns: sums whose every other member they read. `source`: the relation of the sheet. */
export interface Sum {
  terms: readonly Term[]
  source: number
}

/** Everything that a careful reader can write down: unknown whole counts, and the sums they must come to. */
export interface Puzzle {
  unknowns: readonly Unknown[]
  sums: readonly Sum[]
  /** For each unknown, the sums it stands in, with its weight there. */
  sumsOf: readonly (readonly { sum: number; weight: number }[])[]
  /** One name for the same unknown in later puzzles of the same draft. */
  keyOf: (at: number) => string
}

const keyOf = ({ entry, edition }: Unknown): string => `${entry}:${edition}`

/** A count above nobody stays so in every world: readers may know which figures are zeros. */
const leastFor = (n: number): number => 1 - Math.max(1, n)

function unknownsOf(draft: Draft): Unknown[] {
  const { sheet, past } = draft
  const unknowns: Unknown[] = []
  for (const [entry, { n }] of sheet.entries.entries()) {
    const before = past.of(entry)
    if (n !== null && draft.isUnknown(entry)) {
      // Whoever guesses that a figure is held knows that it moved by a small count.
      const held = draft.withheld.get(entry) === 'held' && before.stands !== null ? before.stands - n : null
      const span = past.smallStep(entry)
      unknowns.push({
        entry,
        edition: 'now',
        least: Math.max(leastFor(n), held === null ? -Infinity : held - span),
        most: held === null ? Infinity : held + span,
        isGuarded: draft.isGuarded(entry),
      })
    }
    if (isUnknownBefore(before))
      unknowns.push({ entry, edition: 'before', least: leastFor(before.n ?? 0), most: Infinity, isGuarded: true })
  }
  return unknowns
}

/** Withheld then, another count than now, and not the one that stands. */
const isUnknownBefore = ({ wasWithheld, n, isSame, stands }: Before): boolean =>
  wasWithheld && n !== null && !isSame && n !== stands

function sumsOf(draft: Draft, unknowns: readonly Unknown[]): Sum[] {
  const { sheet, past } = draft
  const index = new Map(unknowns.map((unknown, at) => [keyOf(unknown), at]))
  const sums = new Map<string, Sum>()
  const add = (source: number, members: readonly { key: string; weight: number }[]): void => {
    const terms = members.flatMap(({ key, weight }) => {
      const at = index.get(key)
      return at === undefined ? [] : [{ at, weight }]
    })
    if (terms.length === 0) return
    const key = terms.map(({ at, weight }) => `${at}:${weight}`).join()
    if (!sums.has(key)) sums.set(key, { terms, source })
  }
  for (const [source, relation] of sheet.relations.entries()) {
    const members = [...relation]
    add(
      source,
      members.map(([entry, weight]) => ({ key: `${entry}:now`, weight })),
    )
    if (!past.hasRelation(relation)) continue
    add(
      source,
      members.flatMap(([entry, weight]) => {
        const before = past.of(entry)
        if (!before.wasWithheld) return []
        return [{ key: `${entry}:${before.isSame ? 'now' : 'before'}`, weight }]
      }),
    )
  }
  return [...sums.values()]
}

export function puzzleOf(draft: Draft): Puzzle {
  const unknowns = unknownsOf(draft)
  const sums = sumsOf(draft, unknowns)
  const places: { sum: number; weight: number }[][] = unknowns.map(() => [])
  for (const [sum, { terms }] of sums.entries()) for (const { at, weight } of terms) places[at]?.push({ sum, weight })
  return {
    unknowns,
    sums,
    sumsOf: places,
    keyOf: (at) => {
      const unknown = unknowns[at]
      if (!unknown) throw new Error(`There is no unknown ${at}`)
      return keyOf(unknown)
    },
  }
}
