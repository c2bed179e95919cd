import type { EdgeRow, NodeRow } from './graph-rows.ts'

/** What a node or an edge carries in GraphML and GEXF besides its ends. Names are not translated: programs read them. */
export interface GraphAttribute<Row> {
  name: string
  type: 'string' | 'int' | 'double'
  /** null: left out, never zero. */
  of: (row: Row) => string | number | null
}

const listed = (values: readonly string[]): string | null => (values.length === 0 ? null : values.join('|'))

export const nodeAttributes: readonly GraphAttribute<NodeRow>[] = [
  { name: 'type', type: 'string', of: ({ type }) => type },
  { name: 'sector', type: 'string', of: ({ sector }) => sector },
  { name: 'regions', type: 'string', of: ({ regions }) => listed(regions) },
  { name: 'tags', type: 'string', of: ({ tags }) => listed(tags) },
  { name: 'since', type: 'string', of: ({ since }) => since },
  { name: 'answered', type: 'string', of: ({ answered }) => answered },
]

export const edgeAttributes: readonly GraphAttribute<EdgeRow>[] = [
  { name: 'type', type: 'string', of: ({ type }) => type },
  { name: 'strength', type: 'int', of: ({ strength }) => strength },
  { name: 'strengthLabel', type: 'string', of: ({ strengthLabel }) => strengthLabel },
  { name: 'declared', type: 'string', of: ({ declared }) => declared },
  { name: 'kinds', type: 'string', of: ({ tags }) => listed(tags) },
  { name: 'records', type: 'int', of: ({ records }) => records },
  { name: 'evidence', type: 'double', of: ({ evidence }) => evidence },
  { name: 'lastMonth', type: 'string', of: ({ lastMonth }) => lastMonth },
  { name: 'freshness', type: 'string', of: ({ freshness }) => freshness },
]
