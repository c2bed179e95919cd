import type { Tx } from '../../kernel/db/index.ts'
import type { Language } from '../../kernel/language.ts'
import type { Catalogue, CatalogueAction } from './catalogue-model.ts'
import { findCatalogue } from './catalogue-versions.ts'
import type { AdoptedAction, Adoption } from './model.ts'
import { said } from './catalogue-text.ts'

/** The versions of the plan that an adoption speaks of: the one last reviewed, and the one each action keeps. */
export interface PlanVersions {
  reviewed: Catalogue
  of(action: Pick<AdoptedAction, 'catalogueVersion'>): Catalogue
}

/** @throws when a version is gone from the database, which keeps them all */
export async function versionsOf(
  tx: Tx,
  adoption: Pick<Adoption, 'planId' | 'catalogueVersion'>,
  actions: readonly Pick<AdoptedAction, 'catalogueVersion'>[] = [],
): Promise<PlanVersions> {
  const known = new Map<number, Catalogue>()
  for (const version of new Set([adoption.catalogueVersion, ...actions.map((one) => one.catalogueVersion)])) {
    const catalogue = await findCatalogue(tx, adoption.planId, version)
    if (catalogue === null) throw new Error(`plan ${adoption.planId}: version ${version} is gone`)
    known.set(version, catalogue)
  }
  const of = (version: number): Catalogue => {
    const catalogue = known.get(version)
    if (catalogue === undefined) throw new Error(`plan ${adoption.planId}: version ${version} was not asked for`)
    return catalogue
  }
  return { reviewed: of(adoption.catalogueVersion), of: (action) => of(action.catalogueVersion) }
}

const actionsById = new WeakMap<Catalogue, Map<string | null, CatalogueAction>>()

/** The action of the plan behind an adopted one, in the version it was taken from; null for an action of one's own. */
export function originalOf(
  catalogue: Catalogue,
  { actionId }: Pick<AdoptedAction, 'actionId'>,
): CatalogueAction | null {
  const byId = actionsById.get(catalogue) ?? new Map(catalogue.actions.map((action) => [action.id, action]))
  actionsById.set(catalogue, byId)
  return byId.get(actionId) ?? null
}

interface SaidAction {
  title: string
  statement: string
}
const saidActions = { fr: new WeakMap<CatalogueAction, SaidAction>(), en: new WeakMap<CatalogueAction, SaidAction>() }

/** The plan's words for an action, as they are printed: a catalogue never changes, so they are made once. */
function saidOf(action: CatalogueAction, lang: Language): SaidAction {
  const before = saidActions[lang].get(action)
  if (before) return before
  const made = { title: said(action.title, lang), statement: said(action.statement, lang) }
  saidActions[lang].set(action, made)
  return made
}

export type OwnWords = Pick<AdoptedAction, 'titleFr' | 'titleEn' | 'statementFr' | 'statementEn'>

/** How an adopted action is said in one language. */
export interface ActionWords {
  /** Own words, else the original's. */
  title: string
  /** null: an action of one's own that has no statement. */
  statement: string | null
  /** The plan's words; null for an action of one's own. */
  original: { title: string; statement: string } | null
  /** Its own words differ from the plan's, in this language. */
  isAdapted: boolean
}

export function actionWordsOf(
  catalogue: Catalogue,
  action: OwnWords & Pick<AdoptedAction, 'actionId'>,
  lang: Language,
): ActionWords {
  const found = originalOf(catalogue, action)
  const original = found && saidOf(found, lang)
  const own = lang === 'fr' ? [action.titleFr, action.statementFr] : [action.titleEn, action.statementEn]
  if (original !== null && own[0] === null && own[1] === null) return { ...original, original, isAdapted: false }
  const say = (text: string): string => said({ fr: text, en: text }, lang)
  const title = own[0] ?? original?.title ?? action.titleFr ?? action.titleEn ?? ''
  const statement = own[1] ?? original?.statement ?? null
  const words = { title: say(title), statement: statement === null ? null : say(statement) }
  return {
    ...words,
    original,
    isAdapted: original !== null && (words.title !== original.title || words.statement !== original.statement),
  }
}

/** Code of the orientation an adopted action stands under; the first one when the plan no longer knows its objective. */
export function orientationOf(
  catalogue: Catalogue,
  action: Pick<AdoptedAction, 'actionId' | 'objectiveNumber'>,
): string | null {
  const original = originalOf(catalogue, action)
  if (original) return original.orientation
  const objective = catalogue.objectives.find(({ number }) => number === action.objectiveNumber)
  return catalogue.needs.find(({ id }) => id === objective?.need)?.orientation ?? catalogue.orientations[0]?.id ?? null
}

/** Numbers of actions as people say them: the plan's own, and +1, +2… for those of one's own, by rank. */
export function actionNumbers(versions: PlanVersions, actions: readonly AdoptedAction[]): Map<string, string> {
  const numbers = new Map<string, string>()
  let own = 0
  for (const action of [...actions].sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))) {
    const original = originalOf(versions.of(action), action)
    if (original) numbers.set(action.id, String(original.number))
    else numbers.set(action.id, `+${(own += 1)}`)
  }
  return numbers
}
