import './completion-drawings.tsx'
import type { Child } from 'hono/jsx'
import { classes, useDrawing, usePageLanguage } from '../../design/index.ts'
import type { CompletionStep } from './completion-steps.ts'
import { percent } from './completion-steps.ts'

export interface CompletionProps {
  step: CompletionStep
  /** What the step means in the plan: « En cours ». */
  words: Child
}

/** The long bar: cloth that grows along bare threads, and its words. */
export function Completion({ step, words }: CompletionProps) {
  return (
    <span class="completion">
      <svg viewBox="0 0 202 22" aria-hidden="true">
        <use href={useDrawing(`bar-${step}`)} />
      </svg>
      <span>
        <b>{percent(step, usePageLanguage())}</b> · {words}
      </span>
    </span>
  )
}

export interface CompletionCellProps {
  /** `null`: not chosen, which is not zero. */
  step: CompletionStep | null
  /** Read aloud: the step in words, and that it is late. */
  label: string
  /** Short mark for a late one, « ret. ». Absent: on time. */
  late?: string | undefined
}

/** The same in a cell of a board: zero to five rows from the bottom, and the number. */
export function CompletionCell({ step, label, late }: CompletionCellProps) {
  return (
    <span class={classes('cell', late && 'cell--late')}>
      <span class="govuk-visually-hidden">{label}</span>
      <CellDrawing step={step} late={late} />
    </span>
  )
}

function CellDrawing({ step, late }: Pick<CompletionCellProps, 'step' | 'late'>) {
  if (step === null) return <span aria-hidden="true">·</span>
  return (
    <span aria-hidden="true">
      <svg viewBox="0 0 24 22" width="24" height="22">
        <use href={useDrawing(`cell-${step}`)} />
      </svg>
      {step}
      {late && ` ${late}`}
    </span>
  )
}
