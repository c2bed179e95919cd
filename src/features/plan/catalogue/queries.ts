import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { fold } from '../../../kernel/language.ts'
import {
  readPublicCode,
  type Catalogue,
  type CatalogueAction,
  type CatalogueIndicator,
  type CatalogueOutcome,
} from '../catalogue-model.ts'
import { findCatalogue } from '../catalogue-versions.ts'
import type { ActionState } from '../model.ts'

export type CatalogueOrientation = Catalogue['orientations'][number]
export type CatalogueNeed = Catalogue['needs'][number]
export type CatalogueObjective = Catalogue['objectives'][number]

/** A part of a plan, in the newest version that holds it. */
export interface FoundPart<T> {
  catalogue: Catalogue
  part: T
  /** False: the newest version of the plan holds it no more. */
  isCurrent: boolean
}

/**
 * What a public code names. Codes are never re-used, so that a part which a new version let go keeps its page.
 *
 * @param pick finds the part in a catalogue by the code without the plan's id
 * @returns null when no version of any plan holds it
 */
export async function findPart<T>(
  tx: Tx,
  code: string,
  pick: (catalogue: Catalogue, part: string) => T | undefined,
): Promise<FoundPart<T> | null> {
  const { planId, part } = readPublicCode(code)
  const versions = await tx
    .selectFrom('plan_catalogue')
    .select('version')
    .where('plan_id', '=', planId)
    .orderBy('version', 'desc')
    .execute()
  for (const [index, { version }] of versions.entries()) {
    const catalogue = await findCatalogue(tx, planId, version)
    const found = catalogue && pick(catalogue, part)
    if (found) return { catalogue, part: found, isCurrent: index === 0 }
  }
  return null
}

const byNumber =
  <T extends { number: number }>(list: (catalogue: Catalogue) => readonly T[]) =>
  (catalogue: Catalogue, part: string): T | undefined =>
    list(catalogue).find(({ number }) => String(number) === part)

export const pickOrientation = byNumber(({ orientations }) => orientations)
export const pickNeed = byNumber(({ needs }) => needs)
export const pickObjective = byNumber(({ objectives }) => objectives)
export const pickAction = byNumber(({ actions }) => actions)

export interface OutcomeOfAction {
  action: CatalogueAction
  outcome: CatalogueOutcome
}
export interface IndicatorOfAction extends OutcomeOfAction {
  indicator: CatalogueIndicator
}

/** Every outcome, in the order of the plan. */
export const outcomesOf = ({ actions }: Catalogue): OutcomeOfAction[] =>
  actions.flatMap((action) => action.outcomes.map((outcome) => ({ action, outcome })))

/** Every indicator with the outcome it measures, in the order of the plan. */
export const indicatorsOf = ({ actions }: Catalogue): IndicatorOfAction[] =>
  actions.flatMap((action) =>
    action.indicators.flatMap((indicator) => {
      const outcome = action.outcomes.find(({ id }) => id === indicator.outcome)
      return outcome ? [{ action, outcome, indicator }] : []
    }),
  )

export const pickOutcome = (catalogue: Catalogue, part: string): OutcomeOfAction | undefined =>
  outcomesOf(catalogue).find(({ outcome }) => outcome.id === part)
export const pickIndicator = (catalogue: Catalogue, part: string): IndicatorOfAction | undefined =>
  indicatorsOf(catalogue).find(({ indicator }) => indicator.id === part)

export interface PlaceInPlan {
  orientation: CatalogueOrientation
  need: CatalogueNeed
  objective: CatalogueObjective
}

/** Where an objective stands in the plan. @throws when the catalogue names a need or an orientation it does not hold */
export function placeInPlan(catalogue: Catalogue, objectiveNumber: number): PlaceInPlan {
  const objective = catalogue.objectives.find(({ number }) => number === objectiveNumber)
  const need = catalogue.needs.find(({ id }) => id === objective?.need)
  const orientation = catalogue.orientations.find(({ id }) => id === need?.orientation)
  if (!objective || !need || !orientation)
    throw new Error(`plan ${catalogue.id}: objective ${objectiveNumber} has no place`)
  return { orientation, need, objective }
}

export interface CatalogueBranch {
  orientation: CatalogueOrientation
  needs: { need: CatalogueNeed; objectives: { objective: CatalogueObjective; actions: CatalogueAction[] }[] }[]
  actionCount: number
}

/** The plan as a tree, of the actions kept; branches without any are left out. */
export function catalogueTree(
  catalogue: Catalogue,
  keeps: (action: CatalogueAction) => boolean = () => true,
): CatalogueBranch[] {
  return catalogue.orientations
    .map((orientation) => {
      const needs = catalogue.needs
        .filter((need) => need.orientation === orientation.id)
        .map((need) => ({
          need,
          objectives: catalogue.objectives
            .filter((objective) => objective.need === need.id)
            .map((objective) => ({
              objective,
              actions: catalogue.actions.filter((one) => one.objective === objective.number && keeps(one)),
            }))
            .filter(({ actions }) => actions.length > 0),
        }))
        .filter(({ objectives }) => objectives.length > 0)
      const actionCount = needs.flatMap(({ objectives }) => objectives).flatMap(({ actions }) => actions).length
      return { orientation, needs, actionCount }
    })
    .filter(({ actionCount }) => actionCount > 0)
}

export interface CatalogueFilter {
  /** Words as typed; null: none. */
  text: string | null
  /** Number of an orientation. */
  orientation: string | null
  /** `prevention` and `intervention` hold the actions that are both. */
  focus: CatalogueAction['focus'] | null
  /** Id of a sector of the catalogue. */
  sector: string | null
}

export interface ActionFound {
  action: CatalogueAction
  /** Outcomes and indicators whose own words answer the search. */
  parts: { kind: 'outcome' | 'indicator'; id: string; text: { fr: string; en: string } }[]
}

/** Actions that answer, in the order of the plan. Words are looked for in both languages, accents and case aside. */
export function searchActions(catalogue: Catalogue, filter: CatalogueFilter): ActionFound[] {
  const words = filter.text === null ? [] : fold(filter.text).split(' ')
  const orientation = catalogue.orientations.find(({ number }) => String(number) === filter.orientation)
  return catalogue.actions
    .filter(
      (action) =>
        (orientation === undefined || action.orientation === orientation.id) &&
        (filter.focus === null || [filter.focus, 'both'].includes(action.focus)) &&
        (filter.sector === null || action.who.sectors.length === 0 || action.who.sectors.includes(filter.sector)),
    )
    .filter((action) => words.length === 0 || says(wordsOf(catalogue, action), action.number, words))
    .map((action) => ({ action, parts: words.length === 0 ? [] : partsSaying(action, words) }))
}

/** A number alone names an action; anything else is looked for in the words. */
const says = (haystack: string, number: number, words: readonly string[]): boolean =>
  words.every((word) => (/^\d+$/.test(word) ? String(number) === word : haystack.includes(word)))

function partsSaying(action: CatalogueAction, words: readonly string[]): ActionFound['parts'] {
  const parts = [
    ...action.outcomes.map(({ id, text }) => ({ kind: 'outcome' as const, id, text })),
    ...action.indicators.map(({ id, text }) => ({ kind: 'indicator' as const, id, text })),
  ]
  return parts.filter(({ id, text }) => {
    const own = fold(`${id} ${text.fr} ${text.en}`)
    return words.every((word) => own.includes(word))
  })
}

const folded = new WeakMap<CatalogueAction, string>()

function wordsOf(catalogue: Catalogue, action: CatalogueAction): string {
  const before = folded.get(action)
  if (before !== undefined) return before
  const { need, objective } = placeInPlan(catalogue, action.objective)
  const texts = [action.title, action.statement, need.text, objective.text]
  const parts = [...action.outcomes, ...action.indicators]
  const all = fold(
    [
      ...[...texts, ...parts.map(({ text }) => text)].flatMap(({ fr, en }) => [fr, en]),
      ...parts.map(({ id }) => id),
    ].join(' '),
  )
  folded.set(action, all)
  return all
}

export interface OwnAdopted {
  adoptionId: string
  adoptedId: string
  organizationId: string
  state: ActionState
}

/** Where the person's organizations stand on an action, today; 10 at most. */
export async function findOwnAdopted(
  tx: Tx,
  {
    planId,
    actionId,
    organizations,
    today,
  }: { planId: string; actionId: string; organizations: readonly string[]; today: Day },
): Promise<OwnAdopted[]> {
  if (organizations.length === 0) return []
  return tx
    .selectFrom('adopted_action as a')
    .innerJoin('adoption as d', 'd.id', 'a.adoption_id')
    .select(['a.adoption_id as adoptionId', 'a.id as adoptedId', 'a.state'])
    .select((eb) => eb.ref('a.organization_id').$castTo<string>().as('organizationId'))
    .where('d.plan_id', '=', planId)
    .where('a.action_id', '=', actionId)
    .where('a.organization_id', '=', sql<string>`any(${[...organizations]}::uuid[])`)
    .where('d.starts_on', '<=', today)
    .where('d.ends_on', '>=', today)
    .orderBy('a.created_at')
    .orderBy('a.id')
    .limit(10)
    .execute()
}
