import type { Child } from 'hono/jsx'
import type { ImportStatus, PastImport } from '../../kernel/import/index.ts'
import { formatInstant, type Language } from '../../kernel/language.ts'
import { Table } from '../table.tsx'
import { Tag } from '../tag.tsx'

export interface PastImportsProps {
  lang: Language
  timeZone: string
  words: {
    pastTitle: string
    pastEmpty: string
    heads: { file: string; when: string; state: string; result: string }
    states: Record<ImportStatus, string>
  }
  /** `result` is ready to print. */
  imports: readonly (Omit<PastImport, 'id'> & { href: string; result: string })[]
}

const tagKinds = { applied: 'filled', undone: 'dashed', preview: 'outlined' } as const

/** Files that were brought in before: who, when, and what became of them. */
export function PastImports({ lang, timeZone, words, imports }: PastImportsProps) {
  const { pastTitle, pastEmpty, heads, states } = words
  return (
    <section>
      <h2>{pastTitle}</h2>
      {imports.length === 0 ? (
        <p class="mid">{pastEmpty}</p>
      ) : (
        <Table
          caption={pastTitle}
          captionClass="govuk-visually-hidden"
          stack
          head={[{ text: heads.file }, { text: heads.when }, { text: heads.state }, { text: heads.result }]}
          rows={imports.map(({ href, fileName, by, createdAt, status, result }): Child[] => [
            <>
              <a href={href}>{fileName}</a>
              {by && <div class="small mid">{by}</div>}
            </>,
            formatInstant(createdAt, lang, timeZone),
            <Tag kind={tagKinds[status]}>{states[status]}</Tag>,
            result,
          ])}
        />
      )}
    </section>
  )
}
