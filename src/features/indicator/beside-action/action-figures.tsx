import { InsetText, usePageLanguage } from '../../../design/index.ts'
import { Completion, type CompletionStep } from '../../../field/index.ts'
import type { Advice } from '../advice.ts'
import { FigureList } from '../figure/figure.tsx'
import type { FigureView } from '../figure/presenter.ts'
import { words } from './words.ts'

export interface ActionFiguresView {
  /** « 8. Éducation à la sexualité ». */
  title: string
  /** null: of no plan page. */
  href: string | null
  /** null: set aside, or not asked here. */
  step: { step: CompletionStep; words: string } | null
  /** Where the step and the records disagree; null: they agree. */
  advice: Advice | null
  figures: readonly FigureView[]
}

/** What the step says, what the records say, and a sentence where they disagree. */
export function ActionFigures({ action: { step, advice, figures } }: { action: ActionFiguresView }) {
  const t = words[usePageLanguage()]
  return (
    <>
      {step && <Completion step={step.step} words={step.words} />}
      {advice && (
        <InsetText>
          <p>
            <b>{t.adviceTitle}</b>
          </p>
          <p>{t.advice[advice]}</p>
        </InsetText>
      )}
      {figures.length === 0 ? <p class="mid">{t.none}</p> : <FigureList figures={figures} />}
    </>
  )
}

/** On the page of an action, under its completion. */
export function ActionFiguresSection({ action }: { action: ActionFiguresView }) {
  const t = words[usePageLanguage()]
  return (
    <section>
      <h2>{t.title}</h2>
      <p class="small mid">{t.step}</p>
      <ActionFigures action={{ ...action, step: null }} />
    </section>
  )
}
