import type { Child } from 'hono/jsx'
import { Table } from './table.tsx'
import { Tag } from './tag.tsx'

export type ImportStatus = 'preview' | 'applied' | 'undone'

export interface PastImportsProps {
  title: string
  heads: { file: string; when: string; state: string; result: string }
  /** Words of each status. */
  states: Record<ImportStatus, string>
  /** `when` and `result` are ready to print; `by` null: nobody the reader may know. */
  imports: readonly {
    href: string
    fileName: string
    by: string | null
    when: string
    status: ImportStatus
    result: string
  }[]
}

const tagKinds = { applied: 'filled', undone: 'dashed', preview: 'outlined' } as const

/** Files that were brought in before: who, when, and what became of them. */
export function PastImports({ title, heads, states, imports }: PastImportsProps) {
  return (
    <Table
      caption={title}
      captionClass="govuk-visually-hidden"
      stack
      head={[{ text: heads.file }, { text: heads.when }, { text: heads.state }, { text: heads.result }]}
      rows={imports.map(({ href, fileName, by, when, status, result }): Child[] => [
        <>
          <a href={href}>{fileName}</a>
          {by && <div class="small mid">{by}</div>}
        </>,
        when,
        <Tag kind={tagKinds[status]}>{states[status]}</Tag>,
        result,
      ])}
    />
  )
}
