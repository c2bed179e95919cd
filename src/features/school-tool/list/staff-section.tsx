import { Table } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { words } from './words.ts'

export interface StaffSectionProps {
  lang: Language
  schools: readonly {
    school: string
    /** Where the questionnaire is prepared, filled in; null: the person leads no such organization. */
    ask: string | null
    /** Of the last closed questionnaire, through the gate; null: none is closed. `rows` null: too few answered. */
    results: { href: string; rows: readonly { answer: string; share: string }[] | null } | null
  }[]
}

/** What only staff can say: whether they know the services and tools, and use them. */
export function StaffSection({ lang, schools }: StaffSectionProps) {
  const t = words[lang].staff
  if (schools.length === 0) return <></>
  return (
    <section>
      <h2>{t.title}</h2>
      <p>{t.text}</p>
      {schools.map(({ school, ask, results }) => (
        <>
          {results !== null && results.rows !== null && (
            <Table
              caption={t.results(school)}
              head={[{ text: t.answer }, { text: t.share, numeric: true }]}
              rows={results.rows.map(({ answer, share }) => [answer, share])}
            />
          )}
          {results !== null && results.rows === null && (
            <p>
              {t.results(school)}. {t.tooFew}
            </p>
          )}
          {results !== null && (
            <p>
              <a href={results.href}>{t.all}</a>
            </p>
          )}
          {ask !== null && (
            <p class="on-screen">
              <a href={ask}>{t.ask(school)}</a>
            </p>
          )}
        </>
      ))}
    </section>
  )
}
