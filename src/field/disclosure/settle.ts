import { boardOf, type Board } from './board.ts'
import { completeSums, isNeededInSums, withholdOneOf } from './complements.ts'
import { type Draft } from './draft.ts'
import { walkToSecondWorld, type SecondWorld } from './second-world.ts'
import { solveSecondWorld } from './solve-second-world.ts'
import { workedOut } from './worked-out.ts'
import { worldsOf, type Worlds } from './worlds.ts'

const walk = (board: Board, at: number): SecondWorld | null =>
  walkToSecondWorld(board, at, 1) ?? walkToSecondWorld(board, at, -1)

/** The figures that could make this one harder to work out, nearest first. `from`: the sums it follows from. */
function* helpersOf(
  { sheet }: Draft,
  board: Board,
  at: number,
  from: ReadonlyMap<number, bigint> | null,
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

/** Withholds one more figure around an unknown that no second world protects. Whether there was one. */
function help(draft: Draft, board: Board, at: number): boolean {
  const from = workedOut(board, at)
  for (const entries of helpersOf(draft, board, at, from)) if (withholdOneOf(draft, entries)) return true
  return false
}

/** Finds a second world for an unknown, withholding more around it until there is one, or gives up what nothing can help. */
function protectOne(draft: Draft, board: Board, worlds: Worlds, at: number): void {
  while (!worlds.isMoved(at)) {
    const world = walk(board, at) ?? solveSecondWorld(board, at)
    if (world) {
      worlds.keep(world)
    } else if (help(draft, board, at)) {
      completeSums(draft)
    } else {
      worlds.giveUp(at)
      return
    }
  }
}

/** Withholds until nothing that is guarded can be worked out. Each turn protects or gives up all there was: it ends. */
function protect(draft: Draft, board: Board, worlds: Worlds): void {
  completeSums(draft)
  for (let open = worlds.open(); open.length > 0; open = worlds.open()) {
    for (const at of open) {
      const world = worlds.isMoved(at) ? null : walk(board, at)
      if (world) worlds.keep(world)
    }
    for (const at of open) protectOne(draft, board, worlds, at)
  }
}

/**
 * What was given up, since what stands shown says it to whoever knows which figures are zeros, and is still no plain sum: it is to
 * stay so. Empty nearly always.
 */
const hiddenInSums = (board: Board, worlds: Worlds): number[] =>
  worlds.givenUp().filter((at) => board.isGuarded(at) && workedOut(board, at) === null)

/**
 * Shows again what turned out not to be needed: totals and large counts first, and the zeros that no withheld figure leans on.
 * What lower thresholds or the edition before withheld stays.
 */
function spare(draft: Draft, board: Board, worlds: Worlds, inherited: ReadonlySet<number>): void {
  const { past, sheet, withheld } = draft
  const spared = [...withheld.keys()]
    .filter((at) => !inherited.has(at) && !sheet.entries[at]?.isImplied)
    .filter((at) => withheld.get(at) === 'zero' || (withheld.get(at) === 'complement' && !past.of(at).isSame))
    .map((at) => ({ at, level: sheet.entries[at]?.level ?? 0, n: sheet.entries[at]?.n ?? 0 }))
    .toSorted((a, b) => b.level - a.level || b.n - a.n || a.at - b.at)
  const hidden = hiddenInSums(board, worlds)
  for (const { at } of spared) {
    const why = withheld.get(at)
    if (!why || isNeededInSums(draft, at)) continue
    const leaning = worlds.leaningOn(at)
    draft.show(at)
    if (areHidden(board, hidden) && canDoWithout(board, worlds, leaning)) worlds.dropWith(at)
    else draft.withhold(at, why)
  }
}

const areHidden = (board: Board, hidden: readonly number[]): boolean =>
  hidden.every((at) => workedOut(board, at) === null)

function canDoWithout(board: Board, worlds: Worlds, leaning: readonly number[]): boolean {
  for (const at of leaning) {
    const world = walk(board, at)
    if (!world) return false
    worlds.keep(world)
  }
  return true
}

/**
 * Shows the zeros that are withheld for a sum's sake though no world moves them: who works them out has that sum too. Whether
 * there was one.
 */
function showPlainZeros(draft: Draft, board: Board, worlds: Worlds): boolean {
  const plain = [...draft.withheld].filter(([at, why]) => why === 'zero' && draft.isUnknown(at) && !worlds.isMoved(at))
  const hidden = hiddenInSums(board, worlds)
  let isAnyShown = false
  for (const [at] of plain) {
    draft.show(at)
    if (areHidden(board, hidden)) isAnyShown = true
    else draft.withhold(at, 'zero')
  }
  return isAnyShown
}

/** Withholds what must be for the rest to be shown. `inherited` stays withheld whatever happens. */
export function settle(draft: Draft, inherited: ReadonlySet<number>): void {
  const board = boardOf(draft)
  const worlds = worldsOf(board)
  do {
    protect(draft, board, worlds)
    spare(draft, board, worlds, inherited)
  } while (showPlainZeros(draft, board, worlds))
}
