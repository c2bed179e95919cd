import './completion-drawings.tsx'
import { html, raw } from 'hono/html'
import { DroppedStitch, useDrawing, useKept } from '../../design/index.ts'
import type { CompletionStep } from './completion-steps.ts'

export interface PlanClothColumn {
  /** The action's number in the plan; `+1`, `+2`… for an action of one's own. */
  number: number | string
  /** `null`: not chosen, drawn dotted. */
  step: CompletionStep | null
  late?: boolean | undefined
  /** Read aloud: « Action 3, 75 %, bien avancée ». */
  label: string
}

export interface PlanClothProps {
  /** The plan's orientations, in order, with their actions. */
  groups: readonly { title: string; columns: readonly PlanClothColumn[] }[]
}

/** The whole plan as one cloth: a column an action, woven up to its step. Wraps on a narrow screen, never scrolls. */
export function PlanCloth({ groups }: PlanClothProps) {
  return (
    <div class="plan-cloth">
      {groups.map((group) => (
        <div>
          <b>{group.title}</b>
          <ol>
            {group.columns.map((column) => (
              <Column column={column} />
            ))}
          </ol>
        </div>
      ))}
    </div>
  )
}

const chosen = raw(' class="chosen"')

/** Each is written as one text: a page has dozens of them. */
function Column({ column }: { column: PlanClothColumn }) {
  const { number, step, late } = column
  const drawing = useKept(Column, `column ${step}`, () => (
    <svg viewBox="0 0 31 100" width="31" height="100" aria-hidden="true">
      <use href={useDrawing(`column-${step ?? 'none'}`)} />
    </svg>
  ))
  const label = html`<span class="govuk-visually-hidden">${column.label}</span>`
  const below = html`<span aria-hidden="true">${number}</span>`
  const mark = late && html`<span class="late">${DroppedStitch()}</span>`
  return html`<li${step !== null && chosen}>${label}${drawing}${below}${mark}</li>`
}
