import type { OutColumn, OutTable } from '../../../kernel/table/index.ts'
import type { EdgeRow, GraphRows, NodeRow } from './graph-rows.ts'

interface GraphColumn<Row> extends OutColumn {
  of: (row: Row) => string | number | null
}
type Kind = OutColumn['kind']

/** Headings are those that Kumu knows, in both languages: a file is read by a program first. */
const column = <Row>(heading: string, kind: Kind, of: GraphColumn<Row>['of']): GraphColumn<Row> => ({
  id: heading.toLowerCase().replaceAll(' ', '_'),
  heading,
  kind,
  of,
})
const listed = (values: readonly string[]): string | null => (values.length === 0 ? null : values.join('|'))

const nodeColumns: readonly GraphColumn<NodeRow>[] = [
  column('ID', 'code', ({ id }) => id),
  column('Label', 'text', ({ label }) => label),
  column('Type', 'text', ({ type }) => type),
  column('Description', 'text', ({ description }) => description),
  column('Tags', 'text', ({ tags }) => listed(tags)),
  column('Sector', 'text', ({ sector }) => sector),
  column('Regions', 'text', ({ regions }) => listed(regions)),
  column('Since', 'date', ({ since }) => since),
  column('Answered', 'date', ({ answered }) => answered),
]

const edgeColumns: readonly GraphColumn<EdgeRow>[] = [
  column('ID', 'code', ({ id }) => id),
  column('From', 'text', ({ from }) => from.label),
  column('To', 'text', ({ to }) => to.label),
  column('Direction', 'text', () => 'undirected'),
  column('Type', 'text', ({ type }) => type),
  column('Strength', 'number', ({ strength }) => strength),
  column('Strength label', 'text', ({ strengthLabel }) => strengthLabel),
  column('Description', 'text', ({ description }) => description),
  column('Tags', 'text', ({ tags }) => listed(tags)),
  column('Declared', 'text', ({ declared }) => declared),
  column('Records', 'number', ({ records }) => records),
  column('Evidence', 'number', ({ evidence }) => evidence),
  column('Last month', 'text', ({ lastMonth }) => lastMonth),
  column('Freshness', 'text', ({ freshness }) => freshness),
  column('From ID', 'text', ({ from }) => from.id),
  column('To ID', 'text', ({ to }) => to.id),
]

const tableOf = <Row>(name: string, columns: readonly GraphColumn<Row>[], rows: readonly Row[]): OutTable => ({
  name,
  columns,
  rows: rows.map((row) => columns.map(({ of }) => of(row))),
})

/** Organizations: what Kumu calls elements. */
export const nodesTable = ({ nodes }: GraphRows): OutTable => tableOf('Elements', nodeColumns, nodes)

/** Ties: what Kumu calls connections. */
export const edgesTable = ({ edges }: GraphRows): OutTable => tableOf('Connections', edgeColumns, edges)

/** Both as sheets that Kumu knows by their names, and a third that says what they tell of. */
export const netSheets = (rows: GraphRows, about: { sheet: string; lines: readonly string[] }) => [
  ...[nodesTable(rows), edgesTable(rows)].map(({ name, columns, rows: lines }) => ({
    name,
    rows: [columns.map(({ heading }) => heading), ...lines.map((line) => line.map((value) => value ?? ''))],
  })),
  { name: about.sheet, rows: about.lines.map((line) => [line]) },
]
