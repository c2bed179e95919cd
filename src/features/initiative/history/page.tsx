import { Timeline } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { words } from './words.ts'

interface HistoryPageProps {
  lang: Language
  name: string
  /** The latest first, in words; the last is its beginning. */
  items: readonly { when: string; datetime: string; said: string; by: string | null }[]
}

export function HistoryPage({ lang, name, items }: HistoryPageProps) {
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{name}</p>
      <p>{t.lead}</p>
      <Timeline
        items={items.map(({ when, datetime, said, by }) => ({
          when,
          datetime,
          title: said,
          ...(by === null ? {} : { text: t.by(by) }),
        }))}
      />
    </>
  )
}
