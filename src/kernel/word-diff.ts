import { diffArrays, type ArrayChange } from 'diff'

/** A run of words that both texts have, or that one of them has. Joined, `kept` and `removed` give the first text. */
export interface DiffPart {
  kind: 'kept' | 'removed' | 'added'
  text: string
}

/** Beyond this many pieces taken out or put in, the whole is shown as replaced. The longest statement in French stays below. */
const mostEdits = 700

/**
 * What turns `before` into `after`, word by word, with as few words changed as can be. Spaces and punctuation are pieces
 * of their own, so that a changed comma does not change its word.
 */
export function diffWords(before: string, after: string): DiffPart[] {
  const changes = diffArrays(piecesOf(before), piecesOf(after), { maxEditLength: mostEdits })
  return joined(changes?.map(partOf) ?? replaced(before, after))
}

const piecesOf = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? []

const partOf = ({ added, removed, value }: ArrayChange<string>): DiffPart => ({
  kind: added ? 'added' : removed ? 'removed' : 'kept',
  text: value.join(''),
})

const replaced = (before: string, after: string): DiffPart[] => [
  { kind: 'removed', text: before },
  { kind: 'added', text: after },
]

/** A kept run with fewer letters than this, between two changes, goes with them: islands of « et » help nobody. */
const fewestLetters = 4

/** What is removed before what is added, and small islands with the changes around them. */
function joined(runs: readonly DiffPart[]): DiffPart[] {
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
