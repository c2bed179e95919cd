import type { Day } from '../../../kernel/clock.ts'
import { href } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { adviceOf, type Advice } from '../advice.ts'
import type { FigureView } from '../figure/presenter.ts'
import { addresses as plan, stepLabel, type AdoptedStep, type Catalogue } from '../../plan/index.ts'
import type { CompletionStep } from '../../../field/index.ts'
import type { ActionFiguresView } from './action-figures.tsx'

export interface StepFacts {
  lang: Language
  catalogue: Catalogue
  today: Day
  /** Last day of its latest evidence; null: none. */
  latest: Day | null
}

/** « 8. Éducation à la sexualité »; the code of an action that the plan no longer has. */
export function actionTitle(catalogue: Catalogue, action: string, lang: Language): string {
  const found = catalogue.actions.find(({ id }) => id === action)
  return found ? `${found.number}. ${found.title[lang]}` : action
}

/** An action that an organization adopted: its step, its figures, and where they disagree. */
export function presentAction(
  step: AdoptedStep,
  figures: readonly FigureView[],
  { lang, catalogue, today, latest }: StepFacts,
): ActionFiguresView {
  const { state, since, adoptionId, adoptedId } = step
  const isAside = state === 'set-aside'
  const advice: Advice | null = isAside ? null : adviceOf({ step: state, since, latest, today })
  return {
    title: actionTitle(catalogue, step.action, lang),
    href: href(lang, plan.adopted, { adoptionId, adoptedId }),
    step: isAside ? null : { step: Number(state) as CompletionStep, words: stepLabel(catalogue, state)[lang] },
    advice,
    figures,
  }
}
