import { boardOf, type Board } from './board.ts'
import { completeSums, isNeededInSums, withholdOneOf } from './complements.ts'
import { type Draft } from './draft.ts'
import { walkToSecondWorld } from './second-world.ts'
import { solveSecondWorld } from './solve-second-world.ts'
import { workedOut } from './worked-out.ts'
import { worldsOf, type Worlds } from './worlds.ts'

/** Looks for a second world for each of these, the quick way. Whether all have one. */
function walk(board: Board, worlds: Worlds, open: readonly number[]): boolean {
  const found: number[] = []
  for (const at of open) {
    const world = worlds.isMoved(at) ? null : (walkToSecondWorld(board, at, 1) ?? walkToSecondWorld(board, at, -1))
    if (world) worlds.keep(world)
    if (worlds.isMoved(at)) found.push(at)
  }
  return found.length === open.length
}

/** The figures that could make this one harder to work out, nearest first. `from`: the sums it follows from. */
function* helpersOf(
  { sheet }: Draft,
  board: Board,
  at: number,
  from: ReadonlyMap<number, bigint> | undefined,
): Generator<Iterable<number>> {
  const entry = board.unknowns[at]?.entry ?? -1
  const around = (other: number): number[] =>
    (sheet.relationsOf[other] ?? []).flatMap((relation) => [...(sheet.relations[relation]?.keys() ?? [])])
  if (from) {
    const weights = new Map<number, bigint>()
    for (const [sum, times] of from) {
      for (const { at, weight } of board.sums[sum]?.terms ?? [])
        weights.set(at, (weights.get(at) ?? 0n) + times * BigInt(weight))
    }
    yield [...weights].filter(([at, weight]) => weight !== 0n && at < sheet.entries.length).map(([at]) => at)
  }
  yield around(entry)
  yield new Set(around(entry).flatMap(around))
  yield sheet.entries.keys().filter((other) => sheet.tableOf[other] === sheet.tableOf[entry])
}

/** Withholds more around each unknown that no second world protects. What nothing can help is left: see the record. */
function help(draft: Draft, board: Board, worlds: Worlds, known: ReadonlyMap<number, ReadonlyMap<number, bigint>>): void {
  const touched = new Set<number>()
  for (const at of worlds.open()) {
    const relations = draft.sheet.relationsOf[board.unknowns[at]?.entry ?? -1] ?? []
    if (relations.some((relation) => touched.has(relation))) continue
    let added: number | null = null
    for (const entries of helpersOf(draft, board, at, known.get(at))) {
      added = withholdOneOf(draft, entries)
      if (added !== null) break
    }
    if (added === null) worlds.giveUp(at)
    else for (const relation of draft.sheet.relationsOf[added] ?? []) touched.add(relation)
  }
}

/** Withholds until nothing that is guarded can be worked out. Each turn withholds more, or gives one up: it ends. */
function protect(draft: Draft, board: Board, worlds: Worlds): void {
  for (;;) {
    completeSums(draft)
    walk(board, worlds, worlds.open())
    const open = worlds.open()
    if (open.length === 0) return
    const known = workedOut(board, open)
    for (const at of open) {
      const world = known.has(at) || worlds.isMoved(at) ? null : solveSecondWorld(board, at)
      if (world) worlds.keep(world)
    }
    help(draft, board, worlds, known)
  }
}

/**
 * Shows again what turned out not to be needed: totals and large counts first, and the zeros that no withheld figure leans on.
 * What lower thresholds or the edition before withheld stays.
 */
function spare(draft: Draft, board: Board, worlds: Worlds, inherited: ReadonlySet<number>): void {
  const { past, sheet, withheld } = draft
  const spared = [...withheld.keys()]
    .filter((at) => !inherited.has(at) && !past.of(at).wasWithheld && !sheet.entries[at]?.isImplied)
    .filter((at) => withheld.get(at) === 'complement' || withheld.get(at) === 'zero')
    .map((at) => ({ at, level: sheet.entries[at]?.level ?? 0, n: sheet.entries[at]?.n ?? 0 }))
    .toSorted((a, b) => b.level - a.level || b.n - a.n || a.at - b.at)
  for (const { at } of spared) {
    const why = withheld.get(at)
    if (!why || isNeededInSums(draft, at)) continue
    const leaning = worlds.leaningOn(at)
    draft.show(at)
    if (canDoWithout(board, worlds, leaning)) worlds.dropWith(at)
    else draft.withhold(at, why)
  }
}

function canDoWithout(board: Board, worlds: Worlds, leaning: readonly number[]): boolean {
  for (const at of leaning) {
    const world = walkToSecondWorld(board, at, 1) ?? walkToSecondWorld(board, at, -1)
    if (!world) return false
    worlds.keep(world)
  }
  return true
}

/** Withholds what must be for the rest to be shown. `inherited` stays withheld whatever happens. */
export function settle(draft: Draft, inherited: ReadonlySet<number>): void {
  const board = boardOf(draft)
  const worlds = worldsOf(board)
  protect(draft, board, worlds)
  spare(draft, board, worlds, inherited)
}
