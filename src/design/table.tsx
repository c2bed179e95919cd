import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { FrameLink } from '../kernel/http/index.ts'
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
  /** On a phone, rows stack, each value after its heading: what wide tables (`wideFrom` columns) do anyway. */
  stack?: boolean | undefined
  /** Where the table is taken away as a file: said at its top. `label` says what is taken. */
  files?: { label: string; links: readonly FrameLink[] } | undefined
}

/** A table of so many columns or more is wide: a list on a phone, and on paper a sheet lying down. */
const wideFrom = 5
/** From so many, the letters of the paper are small. */
const veryWideFrom = 9

export function Table(props: TableProps) {
  const { head, files, firstCellIsHeader = true } = props
  const isWide = head.length >= wideFrom
  const stack = isWide || props.stack === true
  const columns = head.map(columnOf)
  const size = head.length >= veryWideFrom ? 'wide wide--very' : isWide && 'wide'
  const table = (
    <table class={classes('govuk-table', stack && 'stack', size)} role={stack ? 'table' : undefined}>
      <caption class={classes('govuk-table__caption', props.captionClass)}>{props.caption}</caption>
      <thead class="govuk-table__head" role={stack ? 'rowgroup' : undefined}>
        <tr class="govuk-table__row" role={stack ? 'row' : undefined}>
          {head.map((one) => (
            <th
              scope="col"
              class={classes('govuk-table__header', one.numeric && 'govuk-table__header--numeric', one.class)}
              role={stack ? 'columnheader' : undefined}
            >
              {one.text}
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
  if (files === undefined) return table
  return (
    <>
      <TableFiles {...files} />
      {table}
    </>
  )
}

/** The files of a list, above it: nobody scrolls a list through to take it away. */
function TableFiles({ label, links }: NonNullable<TableProps['files']>) {
  return (
    <p class="small on-screen table-files">
      {label}{' '}
      {links.map((link, index) => (
        <>
          {index > 0 && ' · '}
          <a href={link.href}>{link.label}</a>
        </>
      ))}
    </p>
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
