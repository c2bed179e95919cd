import type { Child } from 'hono/jsx'
import { EmptyState, PrintButton, Table } from '../../../design/index.ts'
import type { FrameLink } from '../../../kernel/http/index.ts'
import { formatNumber, type Language } from '../../../kernel/language.ts'
import { counted, type CountRow } from './gated-counts.ts'
import { words } from './words.ts'

interface FiguresPageProps {
  lang: Language
  organization: string
  rows: readonly CountRow[]
  files: readonly FrameLink[]
}

/** What is left of questions once they are forgotten. */
export function FiguresPage({ lang, organization, rows, files }: FiguresPageProps) {
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{organization}</p>
      <p>{t.lead}</p>
      <PrintButton />
      {rows.length < 2 ? (
        <EmptyState title={t.empty.title}>{t.empty.text}</EmptyState>
      ) : (
        <Table
          caption={t.title}
          captionClass="govuk-visually-hidden"
          stack
          head={[{ text: t.heads.month }, ...counted.map((what) => ({ text: t.heads[what] }))]}
          rows={rows.map((row): Child[] => [
            row.month === null ? <b>{t.total}</b> : row.month.slice(0, 7),
            ...counted.map((what): Child => {
              const n = row[what]
              return typeof n === 'number' ? formatNumber(n, lang) : <span class="mid">{t.withheld}</span>
            }),
          ])}
          files={{ label: t.files, links: files }}
        />
      )}
    </>
  )
}
