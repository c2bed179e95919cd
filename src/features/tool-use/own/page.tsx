import { EmptyState, Table } from '../../../design/index.ts'
import { formatDay, nameIn, type Language } from '../../../kernel/language.ts'
import type { OwnMark } from './own-marks.ts'
import { words } from './words.ts'

/** What is kept of whoever reads it. */
export function OwnPage({ lang, marks }: { lang: Language; marks: readonly OwnMark[] }) {
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <ul>
        {t.kept.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      {marks.length === 0 ? (
        <EmptyState title={t.none.title}>{t.none.text}</EmptyState>
      ) : (
        <Table
          caption={t.title}
          captionClass="govuk-visually-hidden"
          stack
          head={[{ text: t.heads.tool }, { text: t.heads.organization }, { text: t.heads.since }]}
          rows={marks.map(({ tool, organizationFr, organizationEn, since }) => [
            t.tools[tool],
            organizationFr === null || organizationEn === null
              ? t.left
              : nameIn({ nameFr: organizationFr, nameEn: organizationEn }, lang),
            formatDay(since, lang),
          ])}
        />
      )}
    </>
  )
}
