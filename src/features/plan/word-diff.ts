/** A run of words that both texts have, or that one of them has. Joined, `kept` and `removed` give the first text. */
export interface DiffPart {
  kind: 'kept' | 'removed' | 'added'
  text: string
}

/** Beyond this many pairs of words the middle is shown as replaced whole rather than compared word by word. */
const mostPairs = 1_000_000

/**
 * What turns `before` into `after`, word by word: the longest common run of words stays (LCS). Spaces and punctuation
 * are pieces of their own, so that a changed comma does not change its word.
 */
export function diffWords(before: string, after: string): DiffPart[] {
  const a = piecesOf(before)
  const b = piecesOf(after)
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1
  const middle = compare(a.slice(head, a.length - tail), b.slice(head, b.length - tail))
  const kept = (pieces: readonly string[]): DiffPart[] => pieces.map((text) => ({ kind: 'kept', text }))
  return joined([...kept(a.slice(0, head)), ...middle, ...kept(a.slice(a.length - tail))])
}

const piecesOf = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? []

function compare(a: readonly string[], b: readonly string[]): DiffPart[] {
  const removed = (text: string): DiffPart => ({ kind: 'removed', text })
  const added = (text: string): DiffPart => ({ kind: 'added', text })
  if (a.length * b.length > mostPairs) return [...a.map(removed), ...b.map(added)]
  const common = lengths(a, b)
  const at = (i: number, j: number): number => common[i * (b.length + 1) + j] ?? 0
  const parts: DiffPart[] = []
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const [ours = '', theirs = ''] = [a[i], b[j]]
    if (ours === theirs) {
      parts.push({ kind: 'kept', text: ours })
      i += 1
      j += 1
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      parts.push(removed(ours))
      i += 1
    } else {
      parts.push(added(theirs))
      j += 1
    }
  }
  return [...parts, ...a.slice(i).map(removed), ...b.slice(j).map(added)]
}

/** Length of the longest common run of `a` from i and `b` from j, at `i * (b.length + 1) + j`. */
function lengths(a: readonly string[], b: readonly string[]): Uint32Array {
  const width = b.length + 1
  const table = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      table[i * width + j] =
        a[i] === b[j]
          ? (table[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0)
  return table
}

/** A kept run with fewer letters than this, between two changes, goes with them: islands of « et » help nobody. */
const fewestLetters = 4

/** Neighbours of one kind as one part, what is removed before what is added. */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const runs = runsOf(parts)
  const result: DiffPart[] = []
  let removed = ''
  let added = ''
  const flush = () => {
    if (removed !== '') result.push({ kind: 'removed', text: removed })
    if (added !== '') result.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  runs.forEach(({ kind, text }, index) => {
    const isIsland =
      kind === 'kept' &&
      index > 0 &&
      index < runs.length - 1 &&
      text.replace(/[^\p{L}\p{N}]/gu, '').length < fewestLetters
    if (kind === 'removed' || isIsland) removed += text
    if (kind === 'added' || isIsland) added += text
    if (kind === 'kept' && !isIsland) {
      flush()
      result.push({ kind, text })
    }
  })
  flush()
  return result
}

function runsOf(parts: readonly DiffPart[]): DiffPart[] {
  const runs: DiffPart[] = []
  for (const { kind, text } of parts) {
    const last = runs.at(-1)
    if (last?.kind === kind) last.text += text
    else runs.push({ kind, text })
  }
  return runs
}
