import type { Article } from '../model.ts'
import { saysTheSame } from '../said.ts'

/** What became of an article from one version to another. `before` null: it is new; `after` null: it is gone. */
export interface ArticleChange {
  kind: 'added' | 'removed' | 'changed' | 'same'
  before: Article | null
  after: Article | null
}

/**
 * Article by article, in the order of the later version; one that is gone stands where it stood. An article whose number alone
 * changed is the same.
 */
export function compareVersions(before: readonly Article[], after: readonly Article[]): ArticleChange[] {
  const former = new Map(before.map((one) => [one.id, one]))
  const kept = new Set(after.map(({ id }) => id))
  const changes = after.map((one): ArticleChange => {
    const was = former.get(one.id) ?? null
    if (was === null) return { kind: 'added', before: null, after: one }
    return { kind: saysTheSame(was, one) ? 'same' : 'changed', before: was, after: one }
  })
  for (const gone of before.filter(({ id }) => !kept.has(id))) {
    const previous = before.findLast(({ id, number }) => number < gone.number && kept.has(id))
    const at = previous === undefined ? -1 : changes.findIndex((one) => one.after?.id === previous.id)
    const past = changes.slice(at + 1).findIndex(({ kind }) => kind !== 'removed')
    changes.splice(past === -1 ? changes.length : at + 1 + past, 0, { kind: 'removed', before: gone, after: null })
  }
  return changes
}
