import type { Child } from 'hono/jsx'
import { classes, type Attributes } from './markup.ts'

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
  const columns = props.head.map((head) => cellAttributes(head, stack))
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
        {props.rows.map((row) => (
          <tr class="govuk-table__row" role={stack ? 'row' : undefined}>
            {row.map((cell, index) =>
              index === 0 && firstCellIsHeader ? (
                <th scope="row" class="govuk-table__header" role={stack ? 'rowheader' : undefined}>
                  {cell}
                </th>
              ) : (
                <td {...columns[index]}>{cell}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What every cell of a column has: said once, a table may have thousands. */
const cellAttributes = (head: TableHead, stack: boolean): Attributes => ({
  class: classes('govuk-table__cell', head.numeric && 'govuk-table__cell--numeric', head.class),
  ...(stack && { role: 'cell' }),
  ...(stack && !head.acts && typeof head.text === 'string' && { 'data-label': head.text }),
})

/** Frame of something wider than a phone: it scrolls by itself, takes the focus and has a name. */
export function Scroll({ label, children }: { label: string; children?: Child }) {
  return (
    <div class="scroll" role="region" aria-label={label} tabindex={0}>
      {children}
    </div>
  )
}
