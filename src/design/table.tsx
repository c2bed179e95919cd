import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import { classes } from './markup.ts'

export interface TableHead {
  text: Child
  /** Figures: set to the right. */
  numeric?: boolean | undefined
  class?: string | undefined
  /** The column holds links or buttons: on a phone they say by themselves what they do. */
  acts?: boolean | undefined
}

export interface TableProps {
  /** Names the table. `captionClass`: `govuk-visually-hidden` when a heading already says it, `govuk-table__caption--l`. */
  caption: string
  captionClass?: string | undefined
  head: readonly TableHead[]
  /** One row: as many cells as heads. */
  rows: readonly (readonly Child[])[]
  /** The first cell of a row names it. True by default. */
  firstCellIsHeader?: boolean | undefined
  /** On a phone, rows stack, each value after its heading. Otherwise put a wide table in `Scroll`. */
  stack?: boolean | undefined
}

export function Table(props: TableProps) {
  const { stack = false, firstCellIsHeader = true } = props
  const columns = props.head.map(columnOf)
  return (
    <table class={classes('govuk-table', stack && 'stack')} role={stack ? 'table' : undefined}>
      <caption class={classes('govuk-table__caption', props.captionClass)}>{props.caption}</caption>
      <thead class="govuk-table__head" role={stack ? 'rowgroup' : undefined}>
        <tr class="govuk-table__row" role={stack ? 'row' : undefined}>
          {props.head.map((head) => (
            <th
              scope="col"
              class={classes('govuk-table__header', head.numeric && 'govuk-table__header--numeric', head.class)}
              role={stack ? 'columnheader' : undefined}
            >
              {head.text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="govuk-table__body" role={stack ? 'rowgroup' : undefined}>
        {props.rows.map((cells) => (
          <tr class="govuk-table__row" role={stack ? 'row' : undefined}>
            {cells.map((cell, index) =>
              index === 0 && firstCellIsHeader ? headerCell(cell, stack) : dataCell(cell, stack, columns[index]),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

// Cells are written as text: of all parts of a page they come back the most.

const headerCell = (cell: Child, stack: boolean) =>
  stack
    ? html`<th scope="row" class="govuk-table__header" role="rowheader">${cell}</th>`
    : html`<th scope="row" class="govuk-table__header">${cell}</th>`

interface Column {
  class: string
  /** Heading that a stacked cell stands after; null: it says by itself what it is. */
  label: string | null
}

const columnOf = ({ text, numeric, class: ownClass, acts }: TableHead): Column => ({
  class: classes('govuk-table__cell', numeric && 'govuk-table__cell--numeric', ownClass) ?? '',
  label: acts || typeof text !== 'string' ? null : text,
})

function dataCell(cell: Child, stack: boolean, column: Column = columnOf({ text: null })) {
  if (!stack) return html`<td class="${column.class}">${cell}</td>`
  if (column.label === null) return html`<td class="${column.class}" role="cell">${cell}</td>`
  return html`<td class="${column.class}" role="cell" data-label="${column.label}">${cell}</td>`
}

/** Frame of something wider than a phone: it scrolls by itself, takes the focus and has a name. */
export function Scroll({ label, children }: { label: string; children?: Child }) {
  return (
    <div class="scroll" role="region" aria-label={label} tabindex={0}>
      {children}
    </div>
  )
}
