import type { Language } from '../../../kernel/language.ts'
import type { CompletionStep } from '../../../field/index.ts'
import type { FiguresAt, FigureView } from '../../indicator/index.ts'
import { stepLabel, type Catalogue } from '../../plan/index.ts'
import type { ReportPart, ReportTexts } from '../model.ts'
import { medianStep, type StepSpread } from './queries.ts'
import { words } from './words.ts'

export interface ReportAction {
  title: string
  step: CompletionStep
  stepWords: string
  /** Where the organizations of a network stand; null: the report is of one. */
  spread: string | null
  figures: readonly FigureView[]
}

export interface ReportOrientation {
  part: ReportPart
  title: string
  /** null: nobody wrote any. */
  text: string | null
  actions: readonly ReportAction[]
  /** Titles of the actions that nobody here adopted. */
  notAdopted: readonly string[]
}

export interface ReportFacts {
  lang: Language
  catalogue: Catalogue
  figures: FiguresAt
  spreads: ReadonlyMap<string, StepSpread>
  texts: ReportTexts
  /** The report is of one organization. */
  isOwn: boolean
}

const partOf = (orientation: string): ReportPart | null =>
  orientation === 'O1' || orientation === 'O2' || orientation === 'O3' ? orientation : null

/** The actions that were adopted, each with its step and its figures, under their orientation. */
export function presentReport(facts: ReportFacts): ReportOrientation[] {
  const { lang, catalogue, spreads, texts } = facts
  return catalogue.orientations.flatMap(({ id, number, title }) => {
    const part = partOf(id)
    if (part === null) return []
    const own = catalogue.actions.filter(({ orientation }) => orientation === id)
    return [
      {
        part,
        title: `${number}. ${title[lang]}`,
        text: texts[part] ?? null,
        actions: own.flatMap((action) => {
          const spread = spreads.get(action.id)
          return spread ? [presentReportAction(action, spread, facts)] : []
        }),
        notAdopted: own
          .filter((action) => !spreads.has(action.id))
          .map((action) => `${action.number}. ${action.title[lang]}`),
      },
    ]
  })
}

function presentReportAction(
  { id, number, title }: Catalogue['actions'][number],
  spread: StepSpread,
  { lang, catalogue, figures, isOwn }: ReportFacts,
): ReportAction {
  const step = medianStep(spread)
  const nameOf = (one: CompletionStep) => stepLabel(catalogue, `${one}`)[lang]
  return {
    title: `${number}. ${title[lang]}`,
    step,
    stepWords: nameOf(step),
    spread: isOwn
      ? null
      : words[lang].spread(
          [...spread.values()].reduce((sum, n) => sum + n, 0),
          [...spread].sort(([a], [b]) => a - b).map(([one, n]) => words[lang].at(nameOf(one), n)),
        ),
    figures: figures.definitions.filter(({ action }) => action === id).map((one) => figures.figureOf(one)),
  }
}
