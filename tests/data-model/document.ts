import type { Reference, Table } from './catalog.ts'

/** Of tables that no migration makes: the register of migrations. */
const firstArea = 'kernel'

/** Mermaid takes a word as a type: `timestamp with time zone` is what PostgreSQL also calls `timestamptz`. */
const wordOf = (type: string): string =>
  type.replace(/^(timestamp|time) with time zone/, '$1tz').replaceAll(/[^\w[\]]+/g, '_')

/** Mermaid's names are words; only tables outside the schema `public` have a dot. */
const entityOf = (name: string): string => (name.includes('.') ? `"${name}"` : name)

const keysOf = ({ isKey, isForeign }: { isKey: boolean; isForeign: boolean }): string =>
  [isKey && 'PK', isForeign && 'FK'].filter(Boolean).join(', ')

const drawTable = ({ name, columns }: Table): string[] => [
  `  ${entityOf(name)} {`,
  ...columns.map((column) => `    ${wordOf(column.type)} ${column.name} ${keysOf(column)}`.trimEnd()),
  '  }',
]

const drawReference = (from: string, { columns, target, isOptional, isUnique }: Reference): string =>
  `  ${entityOf(target)} ${isOptional ? '|o' : '||'}--${isUnique ? 'o|' : 'o{'} ${entityOf(from)} : "${columns.join(', ')}"`

function describeArea(area: string, tables: readonly Table[]): string {
  return [
    `## ${area}`,
    '',
    '```mermaid',
    'erDiagram',
    ...tables.flatMap(drawTable),
    ...tables.flatMap(({ name, references }) => references.map((reference) => drawReference(name, reference))),
    '```',
    '',
    '<!-- prettier-ignore -->',
    '| Table | What a row is |',
    '| --- | --- |',
    ...tables.map(({ name, meaning }) => `| \`${name}\` | ${meaning.replaceAll('|', '\\|')} |`),
    '',
  ].join('\n')
}

/** docs/data-model.md: one drawing an area, in the order in which the migrations brought them. */
export function describeDataModel(tables: readonly Table[], areas: ReadonlyMap<string, string>): string {
  const areaOf = ({ name }: Table): string => areas.get(name) ?? firstArea
  const order = [...new Set([firstArea, ...areas.values()])]
  const drawn = order.map((area) =>
    describeArea(
      area,
      tables.filter((table) => areaOf(table) === area),
    ),
  )
  return [
    '# The data model',
    '',
    '<!-- Written from the migrated database by tests/data-model/document.test.ts: after a migration, run',
    '     npm run document -->',
    '',
    `${tables.length} tables, by the area of the migration that made them. \`PK\` is in the primary key, \`FK\` names a row of another`,
    'table; a table drawn without columns belongs to another area. What each column holds, and how personal it is, is in its',
    'comment in the database (`\\d+ organization` in `psql`); who may read and write each table is in',
    '[authorization-matrix.md](authorization-matrix.md). The tables of the job queue (schema `graphile_worker`) are its library’s.',
    '',
    ...drawn,
  ].join('\n')
}
