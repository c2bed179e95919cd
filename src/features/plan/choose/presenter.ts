import { href } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { actionNumbers, originalOf, actionWordsOf, type PlanVersions } from '../adopted-words.ts'
import { fitsSector, type CatalogueAction } from '../catalogue-model.ts'
import { stepWords } from '../wording.ts'
import { said } from '../catalogue-text.ts'
import type { AdoptedAction, Adoption, Effort } from '../model.ts'

/** What the list of actions is narrowed to. */
export interface ChoiceFilter {
  sector: boolean
  means: boolean
}

export interface ActionChoice {
  value: string
  number: string
  title: string
  statement: string | null
  /** null: not said, because a table has no sector. */
  fits: boolean | null
  effort: Effort | null
  /** Where it stands, when it has a history; it cannot be unchosen then. */
  begun: { step: string; setAsideHref: string | null } | null
  /** It left the plan since it was chosen. */
  isGone: boolean
}

export interface ChoicePage {
  groups: { id: string; title: string; items: ActionChoice[] }[]
  own: ActionChoice[]
  /** Actions that the filter hides. */
  hiddenCount: number
  chosenCount: number
  allCount: number
}

/** Value of a box: the code of an action of the plan, or `own:` and the id of an action of one's own. */
export const choiceValue = ({ id, actionId }: Pick<AdoptedAction, 'id' | 'actionId'>): string => actionId ?? `own:${id}`

export interface ChoiceFacts {
  lang: Language
  adoption: Adoption
  versions: PlanVersions
  present: readonly AdoptedAction[]
  /** null: a table. */
  sector: string | null
  efforts: ReadonlyMap<string, Effort>
  filter: ChoiceFilter
  /** Boxes ticked now: they are never hidden. */
  ticked: readonly string[]
}

export function presentChoice(facts: ChoiceFacts): ChoicePage {
  const { versions, present, ticked, filter } = facts
  const { reviewed } = versions
  const isShown = (item: ActionChoice): boolean =>
    ticked.includes(item.value) ||
    item.begun !== null ||
    ((!filter.sector || item.fits !== false) && (!filter.means || item.effort !== 'heavy'))
  const items = reviewed.actions.map((action) => ({
    action,
    item: itemOfPlan(
      facts,
      action,
      present.find(({ actionId }) => actionId === action.id),
    ),
  }))
  const shown = items.filter(({ item }) => isShown(item))
  const beside = present.filter(({ actionId }) => !reviewed.actions.some(({ id }) => id === actionId))
  return {
    groups: reviewed.orientations.map(({ id, number, title }) => ({
      id,
      title: `${number}. ${title[facts.lang]}`,
      items: shown.filter(({ action }) => action.orientation === id).map(({ item }) => item),
    })),
    own: beside.map((action) => itemBeside(facts, action)),
    hiddenCount: items.length - shown.length,
    chosenCount: present.filter(({ actionId }) => reviewed.actions.some(({ id }) => id === actionId)).length,
    allCount: reviewed.actions.length,
  }
}

function itemOfPlan(
  { lang, versions, sector, efforts, adoption }: ChoiceFacts,
  action: CatalogueAction,
  chosen: AdoptedAction | undefined,
): ActionChoice {
  const words = chosen ? actionWordsOf(versions.of(chosen), chosen, lang) : null
  return {
    value: action.id,
    number: String(action.number),
    title: words?.title ?? said(action.title, lang),
    statement: words?.statement ?? said(action.statement, lang),
    fits: sector === null ? null : fitsSector(versions.reviewed, action, sector),
    effort: chosen?.effort ?? efforts.get(action.id) ?? null,
    begun: chosen ? begunOf(lang, adoption, versions, chosen) : null,
    isGone: false,
  }
}

function itemBeside({ lang, versions, adoption, present }: ChoiceFacts, action: AdoptedAction): ActionChoice {
  const catalogue = versions.of(action)
  const { title, statement } = actionWordsOf(catalogue, action, lang)
  return {
    value: choiceValue(action),
    number: actionNumbers(versions, present).get(action.id) ?? '',
    title,
    statement,
    fits: null,
    effort: action.effort,
    begun: begunOf(lang, adoption, versions, action),
    isGone: originalOf(catalogue, action) !== null,
  }
}

function begunOf(
  lang: Language,
  adoption: Adoption,
  versions: PlanVersions,
  action: AdoptedAction,
): ActionChoice['begun'] {
  if (action.stateNumber === 0) return null
  return {
    step: stepWords(versions.of(action), action.state, lang),
    setAsideHref:
      action.state === 'set-aside'
        ? null
        : href(lang, addresses.update, { adoptionId: adoption.id, adoptedId: action.id }),
  }
}
