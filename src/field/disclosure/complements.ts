import { isSmall, type Draft } from './draft.ts'

/** Whether this sum, taken alone, gives something away: one unknown, or several that come to a small count. */
function tells({ sheet, past, isUnknown, isGuarded, thresholdOf }: Draft, number: number): boolean {
  const unknown = [...(sheet.relations[number] ?? [])].filter(([entry]) => isUnknown(entry))
  if (!unknown.some(([entry]) => isGuarded(entry))) return false
  if (unknown.length === 1) return true
  // With the total unknown too, readers know a difference only.
  if (unknown.some(([, weight]) => weight < 0)) return false
  const threshold = Math.max(...unknown.map(([entry]) => thresholdOf(entry)))
  const countOf = (entry: number): number => sheet.entries[entry]?.n ?? 0
  const sum = unknown.reduce((total, [entry, weight]) => total + weight * countOf(entry), 0)
  if (isSmall(sum, threshold)) return true
  let moved = 0
  for (const [entry, weight] of unknown) {
    const { n, stands } = past.of(entry)
    const before = n ?? stands
    if (before === null) return false
    moved += weight * (countOf(entry) - before)
  }
  return isSmall(Math.abs(moved), threshold)
}

const membersOf = ({ sheet }: Draft, number: number): Iterable<number> => sheet.relations[number]?.keys() ?? []

/** How many sums would be left with this one figure withheld, and thus ask for another. */
const lonelyIn = (draft: Draft, entry: number): number =>
  (draft.sheet.relationsOf[entry] ?? []).filter(
    (number) => ![...membersOf(draft, number)].some((other) => other !== entry && draft.isUnknown(other)),
  ).length

const isBefore = (a: readonly number[], b: readonly number[]): boolean => {
  const at = a.findIndex((n, index) => n !== b[index])
  return at !== -1 && (a[at] ?? 0) < (b[at] ?? 0)
}

/**
 * The figure to withhold next among these: the one that quiets the most sums of `telling` and asks for the fewest further
 * figures, rather a part than a total, then the least count.
 */
function bestOf(draft: Draft, entries: Iterable<number>, telling: ReadonlySet<number>): number | null {
  let best: { entry: number; rank: readonly number[] } | null = null
  for (const entry of entries) {
    if (!draft.canHelp(entry)) continue
    const { level = 0, n } = draft.sheet.entries[entry] ?? {}
    const quieted = (draft.sheet.relationsOf[entry] ?? []).filter((number) => telling.has(number)).length
    const rank = [lonelyIn(draft, entry) - quieted + 2 * level, n ?? 0, entry]
    if (!best || isBefore(rank, best.rank)) best = { entry, rank }
  }
  return best?.entry ?? null
}

/** Withholds one more of these figures. Whether there was one that helps. */
export function withholdOneOf(draft: Draft, entries: Iterable<number>): boolean {
  const best = bestOf(draft, entries, new Set())
  if (best !== null) draft.withheld.set(best, 'complement')
  return best !== null
}

/** No row, column or other sum with a single figure withheld, nor with some that come to a small count together. */
export function completeSums(draft: Draft): void {
  const { sheet } = draft
  const telling = new Set([...sheet.relations.keys()].filter((number) => tells(draft, number)))
  for (;;) {
    const best = bestOf(draft, new Set([...telling].flatMap((number) => [...membersOf(draft, number)])), telling)
    if (best === null) return
    draft.withheld.set(best, 'complement')
    for (const number of sheet.relationsOf[best] ?? []) {
      if (tells(draft, number)) telling.add(number)
      else telling.delete(number)
    }
  }
}

/** Whether showing this figure again would leave a sum that tells. */
export function isNeededInSums(draft: Draft, entry: number): boolean {
  const why = draft.withheld.get(entry)
  if (!why) return false
  draft.withheld.delete(entry)
  const isNeeded = (draft.sheet.relationsOf[entry] ?? []).some((number) => tells(draft, number))
  draft.withheld.set(entry, why)
  return isNeeded
}
