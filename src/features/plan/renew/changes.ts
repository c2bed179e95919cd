import type { Catalogue, CatalogueAction } from '../catalogue-model.ts'
import type { AdoptedAction } from '../model.ts'

/** How an action differs from one version of a plan to another. */
export type ActionChange =
  | { kind: 'added'; after: CatalogueAction }
  | { kind: 'removed'; before: CatalogueAction }
  /** `isWords`: its title or statement; otherwise only its outcomes, indicators, target groups or place. */
  | { kind: 'reworded'; before: CatalogueAction; after: CatalogueAction; isWords: boolean; isRest: boolean }

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The change of one action; null when it is in neither version, or the same in both. */
export function changeOf(before: CatalogueAction | null, after: CatalogueAction | null): ActionChange | null {
  if (before === null) return after === null ? null : { kind: 'added', after }
  if (after === null) return { kind: 'removed', before }
  const isWords = !same([before.title, before.statement], [after.title, after.statement])
  const rest = ({ objective, outcomes, indicators, targets }: CatalogueAction) => [
    objective,
    outcomes.map(({ id, text }) => [id, text]),
    indicators.map(({ id, text }) => [id, text]),
    targets,
  ]
  const isRest = !same(rest(before), rest(after))
  return isWords || isRest ? { kind: 'reworded', before, after, isWords, isRest } : null
}

export interface AdoptedChange {
  action: AdoptedAction
  change: ActionChange
}

export interface Renewal {
  /** Actions in use that differ between the version each keeps and the newest one. Of those, some may be taken out. */
  inUse: AdoptedChange[]
  /** Actions not in use, as they changed since the version last reviewed. */
  others: ActionChange[]
  /** Nothing is left to decide. */
  isEmpty: boolean
}

const find = (catalogue: Catalogue, id: string | null): CatalogueAction | null =>
  catalogue.actions.find((one) => one.id === id) ?? null

/**
 * What changed up to the newest version. An action in use is compared with the version it keeps, so that what was not
 * accepted last time comes back; the others with the version last reviewed.
 */
export function renewalOf(
  newest: Catalogue,
  reviewed: Catalogue,
  actions: readonly AdoptedAction[],
  keptBy: (action: AdoptedAction) => Catalogue,
): Renewal {
  const inUse = actions.flatMap((action) => {
    if (action.actionId === null) return []
    const change = changeOf(find(keptBy(action), action.actionId), find(newest, action.actionId))
    const isKnown = change?.kind === 'removed' && find(reviewed, action.actionId) === null
    return change === null || isKnown ? [] : [{ action, change }]
  })
  const ids = new Set([...reviewed.actions, ...newest.actions].map(({ id }) => id))
  const others = [...ids]
    .filter((id) => !actions.some(({ actionId }) => actionId === id))
    .flatMap((id) => changeOf(find(reviewed, id), find(newest, id)) ?? [])
  return { inUse, others, isEmpty: inUse.length === 0 && others.length === 0 }
}
