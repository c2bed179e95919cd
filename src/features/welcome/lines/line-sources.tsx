import type { Language } from '../../../kernel/language.ts'
import { findLine, nameOf, sourceDate, sourceOf, writeSourceDate } from './help-lines.ts'
import type { ContactChannel } from './contact-channel.ts'

export interface LineSourcesMessages {
  summary: string
  text: string
  unknown: string
  line: (name: string, source: string, date: string) => string
  texting: (name: string) => string
}

interface LineSourcesProps {
  t: LineSourcesMessages
  lang: Language
  /** Lines the page shows, and how it reaches them. */
  lines: readonly (readonly [id: string, ContactChannel])[]
}

/** Where each number was found, and the date of that page when it has one: nobody has called them. */
export function LineSources({ t, lang, lines }: LineSourcesProps) {
  const entries = lines.map(([id, channel]) => {
    const line = findLine(id)
    const of = channel === 'text' ? 'text' : 'phone'
    const date = sourceDate(line, of)
    // A text number has its own entry only when its date differs from the telephone's.
    const isApart = channel === 'text' && line.phones.length > 0 && date !== sourceDate(line, 'phone')
    return t.line(
      isApart ? t.texting(nameOf(line, lang)) : nameOf(line, lang),
      sourceOf(line, of),
      date === null ? t.unknown : writeSourceDate(date, lang),
    )
  })
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">{t.summary}</summary>
      <div class="govuk-details__text">
        <p>{t.text}</p>
        <ul>
          {[...new Set(entries)].map((entry) => (
            <li>{entry}</li>
          ))}
        </ul>
      </div>
    </details>
  )
}
