import { isSmall, type Draft } from './draft.ts'

/** Whether this sum, taken alone, gives something away: one unknown, or several that come to a small count. */
function tells({ sheet, past, isUnknown, isGuarded, thresholdOf }: Draft, relation: number): boolean {
  const unknown = [...(sheet.relations[relation] ?? [])].filter(([entry]) => isUnknown(entry))
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

const membersOf = ({ sheet }: Draft, relation: number): number[] => [...(sheet.relations[relation]?.keys() ?? [])]

const isBefore = (a: readonly number[], b: readonly number[]): boolean => {
  const at = a.findIndex((n, index) => n !== b[index])
  return at !== -1 && (a[at] ?? 0) < (b[at] ?? 0)
}

/**
 * The figure to withhold next among these: the one that quiets the most sums of `telling` and would stand alone in the fewest
 * others, where it asks for another; rather a part than a total; then the least count.
 */
function bestOf(draft: Draft, entries: Iterable<number>, telling: ReadonlySet<number>): number | null {
  let best: { entry: number; rank: readonly number[] } | null = null
  for (const entry of entries) {
    if (!draft.canHelp(entry)) continue
    const { level = 0, n } = draft.sheet.entries[entry] ?? {}
    let cost = 2 * level
    for (const relation of draft.sheet.relationsOf[entry] ?? []) {
      if (telling.has(relation)) cost--
      else if (draft.unknownIn(relation) === 0) cost++
    }
    const rank = [cost, n ?? 0, entry]
    if (!best || isBefore(rank, best.rank)) best = { entry, rank }
  }
  return best?.entry ?? null
}

const none: ReadonlySet<number> = new Set()

/** Withholds one more of these figures. Whether one of them helps. */
export function withholdOneOf(draft: Draft, entries: Iterable<number>): boolean {
  const best = bestOf(draft, entries, none)
  if (best !== null) draft.withhold(best, 'complement')
  return best !== null
}

/** No row, column or other sum with a single figure withheld, nor with some that come to a small count together. */
export function completeSums(draft: Draft): void {
  const { sheet } = draft
  const telling = new Set([...sheet.relations.keys()].filter((relation) => tells(draft, relation)))
  for (;;) {
    const best = bestOf(draft, new Set([...telling].flatMap((relation) => membersOf(draft, relation))), telling)
    if (best === null) return
    draft.withhold(best, 'complement')
    for (const relation of sheet.relationsOf[best] ?? []) {
      if (tells(draft, relation)) telling.add(relation)
      else telling.delete(relation)
    }
  }
}

/** Whether showing this figure again would leave a sum that tells. */
export function isNeededInSums(draft: Draft, entry: number): boolean {
  const why = draft.withheld.get(entry)
  if (!why) return false
  draft.show(entry)
  const isNeeded = (draft.sheet.relationsOf[entry] ?? []).some((relation) => tells(draft, relation))
  draft.withhold(entry, why)
  return isNeeded
}
