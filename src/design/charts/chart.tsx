import type { Child } from 'hono/jsx'
import { Details } from '../details.tsx'
import { usePageLanguage } from '../page-language.tsx'
import { Table, type TableHead } from '../table.tsx'
import { words } from './words.ts'

export interface ChartTable {
  head: readonly TableHead[]
  rows: readonly (readonly Child[])[]
}

export interface ChartProps {
  /** Unique in the page: titles of the drawing hang on it. */
  id: string
  /** What is drawn, in a few words: over the drawing, and its name for those who do not see it. */
  title: string
  /** What it says, in a sentence: for those who do not see it. */
  desc: string
  /** The same figures. */
  table: ChartTable
  /** How to read the marks; under the drawing. */
  keys?: readonly Child[] | undefined
  /** CSS pixels. */
  height: number
  children?: Child
}

/** A drawing made by the server, with its title, what it says, how to read it, and its table. Widths are in percents: it fits a phone. */
export function Chart({ id, title, desc, table, keys = [], height, children }: ChartProps) {
  const t = words[usePageLanguage()]
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      <svg width="100%" height={height} role="img" aria-labelledby={`${id}-title ${id}-desc`}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{desc}</desc>
        {children}
      </svg>
      {keys.length > 0 && (
        <ul class="key">
          {keys.map((key) => (
            <li>{key}</li>
          ))}
        </ul>
      )}
      <Details summary={t.table}>
        <Table caption={title} captionClass="govuk-visually-hidden" head={table.head} rows={table.rows} />
      </Details>
    </figure>
  )
}
