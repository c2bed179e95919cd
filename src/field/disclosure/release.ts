import { completeSums, isNeededInSums, withholdOneOf } from './complements.ts'
import { draftOf, type Draft } from './draft.ts'
import { type Edition, type Figures, type Release, type Thresholds, type Withheld } from './model.ts'
import { puzzleOf, type Puzzle } from './puzzle.ts'
import { walkToSecondWorld, type SecondWorld } from './second-world.ts'
import { sheetOf, type Sheet } from './sheet.ts'
import { solveSecondWorld } from './solve-second-world.ts'
import { thresholdsOf } from './thresholds.ts'
import { workedOut } from './worked-out.ts'

/** The second worlds found so far. What one of them moves cannot be worked out. */
class Worlds {
  private readonly found: string[][] = []
  private readonly beyondHelp = new Set<string>()

  keep(puzzle: Puzzle, world: SecondWorld | null): void {
    if (world) this.found.push([...world.keys()].map(puzzle.keyOf))
  }

  giveUp(key: string): void {
    this.beyondHelp.add(key)
  }

  /** What the worlds of this puzzle move. */
  movedIn(puzzle: Puzzle): Set<string> {
    const keys = new Set(puzzle.unknowns.map((_, at) => puzzle.keyOf(at)))
    return new Set(this.found.filter((world) => world.every((key) => keys.has(key))).flat())
  }

  /** The unknowns of the puzzle that no world protects yet; a world that moves something else than its unknowns is none. */
  openIn(puzzle: Puzzle): number[] {
    const keys = new Set(puzzle.unknowns.map((_, at) => puzzle.keyOf(at)))
    const safe = new Set(this.beyondHelp)
    for (const world of this.found) if (world.every((key) => keys.has(key))) for (const key of world) safe.add(key)
    return puzzle.unknowns.flatMap(({ isGuarded }, at) => (isGuarded && !safe.has(puzzle.keyOf(at)) ? [at] : []))
  }
}

function walk(puzzle: Puzzle, worlds: Worlds): number[] {
  const open = new Set(worlds.openIn(puzzle))
  for (const at of open) {
    const world = walkToSecondWorld(puzzle, at, 1) ?? walkToSecondWorld(puzzle, at, -1)
    worlds.keep(puzzle, world)
    for (const other of world?.keys() ?? []) open.delete(other)
  }
  return [...open]
}

/** The figures that would make an unknown harder to work out, nearest first. */
function* helpersOf(
  { sheet }: Draft,
  puzzle: Puzzle,
  at: number,
  from: ReadonlyMap<number, bigint> | undefined,
): Generator<number[]> {
  if (from) {
    const weights = new Map<number, bigint>()
    for (const [sum, times] of from) {
      for (const [entry, weight] of sheet.relations[puzzle.sums[sum]?.source ?? -1] ?? [])
        weights.set(entry, (weights.get(entry) ?? 0n) + times * BigInt(weight))
    }
    yield [...weights].filter(([, weight]) => weight !== 0n).map(([entry]) => entry)
  }
  const entry = puzzle.unknowns[at]?.entry ?? -1
  const near = (sheet.relationsOf[entry] ?? []).flatMap((relation) => [...(sheet.relations[relation]?.keys() ?? [])])
  yield near
  yield near.flatMap((other) =>
    (sheet.relationsOf[other] ?? []).flatMap((relation) => [...(sheet.relations[relation]?.keys() ?? [])]),
  )
  yield [...sheet.entries.keys()].filter((other) => sheet.tableOf[other] === sheet.tableOf[entry])
}

/** Withholds more for each unknown that no second world protects yet. What nothing can help is left: see the record. */
function help(draft: Draft, puzzle: Puzzle, worlds: Worlds, open: readonly number[]): void {
  const known = workedOut(puzzle)
  const touched = new Set<number>()
  for (const at of open) {
    const entry = puzzle.unknowns[at]?.entry ?? -1
    const relations = draft.sheet.relationsOf[entry] ?? []
    if (relations.some((relation) => touched.has(relation))) continue
    const before = draft.withheld.size
    const isHelped = helpersOf(draft, puzzle, at, known.get(at)).some((entries) => withholdOneOf(draft, entries))
    if (!isHelped) worlds.giveUp(puzzle.keyOf(at))
    for (const added of [...draft.withheld.keys()].slice(before))
      for (const relation of draft.sheet.relationsOf[added] ?? []) touched.add(relation)
  }
}

/** Withholds until nothing that is guarded can be worked out. Each turn withholds more, so that it ends. */
function settle(draft: Draft, worlds: Worlds): void {
  for (;;) {
    completeSums(draft)
    const puzzle = puzzleOf(draft)
    const known = walk(puzzle, worlds).length > 0 ? workedOut(puzzle) : new Map()
    for (const at of walk(puzzle, worlds)) {
      if (!known.has(at) && worlds.openIn(puzzle).includes(at))
        worlds.keep(puzzle, solveSecondWorld(puzzle, at, false) ?? solveSecondWorld(puzzle, at, true))
    }
    const open = worlds.openIn(puzzle)
    if (open.length === 0) return
    help(draft, puzzle, worlds, open)
  }
}

/** Shows again what turned out not to be needed, totals and large counts first. */
function spare(draft: Draft, worlds: Worlds, inherited: ReadonlySet<number>): void {
  const { sheet, past, withheld } = draft
  const rank = (entry: number): number[] => [
    -(sheet.entries[entry]?.level ?? 0),
    -(sheet.entries[entry]?.n ?? 0),
    entry,
  ]
  const complements = [...withheld]
    .filter(([entry, why]) => why === 'complement' && !sheet.entries[entry]?.isImplied && !inherited.has(entry))
    .filter(([entry]) => !past.of(entry).wasWithheld)
    .map(([entry]) => entry)
    .toSorted(
      (a, b) =>
        rank(a)
          .map((n, at) => n - (rank(b)[at] ?? 0))
          .find((n) => n !== 0) ?? 0,
    )
  for (const entry of complements) {
    if (isNeededInSums(draft, entry)) continue
    withheld.delete(entry)
    if (walk(puzzleOf(draft), worlds).length > 0) withheld.set(entry, 'complement')
  }
}

/** Shows the zeros that no second world moves: withheld, they would protect nothing. */
function showPlainZeros(draft: Draft, worlds: Worlds, inherited: ReadonlySet<number>): void {
  const puzzle = puzzleOf(draft)
  const moved = worlds.movedIn(puzzle)
  for (const [at, { entry, edition }] of puzzle.unknowns.entries())
    if (
      edition === 'now' &&
      draft.withheld.get(entry) === 'zero' &&
      !inherited.has(entry) &&
      !moved.has(puzzle.keyOf(at))
    )
      draft.withheld.delete(entry)
}

/** The thresholds on the way up to these: what a lower one withholds, a higher one withholds too. */
function* waysUpTo({ people, sensitive, ...others }: Thresholds): Generator<Thresholds> {
  const least = thresholdsOf({})
  for (let step = least.people; step <= people; step++)
    yield { ...others, people: step, sensitive: Math.max(least.sensitive, step) }
  for (let step = Math.max(least.sensitive, people) + 1; step <= sensitive; step++)
    yield { ...others, people, sensitive: step }
}

/**
 * The gate: what of these figures may leave, and what stays inside. Small counts stay, and so does whatever would let one be
 * worked out by adding and subtracting, by knowing that people are whole and never fewer than none, or by laying this edition
 * beside the one before. The same figures in any order give the same answer.
 *
 * `earlier` is what readers kept of the same period, while changes by a few people are to be held; left out, nothing is held.
 *
 * @throws a figure given twice, a count that is no whole number, a margin or fraction of figures that are not there
 */
export function release(figures: Figures, thresholds: Thresholds, earlier?: Edition): Release {
  const sheet = sheetOf(figures)
  let withheld = new Map<number, Withheld>()
  for (const step of waysUpTo(thresholds)) {
    const draft = draftOf(sheet, step, earlier, withheld.keys())
    const worlds = new Worlds()
    settle(draft, worlds)
    const inherited = new Set(withheld.keys())
    spare(draft, worlds, inherited)
    showPlainZeros(draft, worlds, inherited)
    withheld = draft.withheld
  }
  return published(sheet, withheld)
}

function published(sheet: Sheet, withheld: ReadonlyMap<number, Withheld>): Release {
  const out = { shown: new Map<string, number>(), withheld: new Map<string, Withheld>() }
  for (const [at, { id, n, isImplied }] of sheet.entries.entries()) {
    if (n === null || isImplied) continue
    const why = withheld.get(at)
    if (why) out.withheld.set(id, why)
    else out.shown.set(id, n)
  }
  return out
}
