import { languages, type Language } from '../../../kernel/language.ts'
import { subjectCodes } from '../topics.ts'

export const whens = ['coming', 'all', 'ours'] as const
export const sorts = ['next', 'title'] as const

/** What the address asks for. */
export interface TrainingFilter {
  /** As typed; null: any. */
  text: string | null
  subject: string | null
  language: Language | null
  when: (typeof whens)[number]
  sort: (typeof sorts)[number]
}

/** What the address asks for; what it does not know is as if it were not asked. */
export function filterOf(query: URLSearchParams): TrainingFilter {
  const typed = (query.get('q') ?? '')
    .slice(0, 1000)
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 80)
  return {
    text: typed === '' ? null : typed,
    subject: subjectCodes.find((one) => one === query.get('theme')) ?? null,
    language: languages.find((one) => one === query.get('langue')) ?? null,
    when: whens.find((one) => one === query.get('seances')) ?? 'coming',
    sort: sorts.find((one) => one === query.get('ordre')) ?? 'next',
  }
}

/** The same, as an address says it. */
export const queryOf = ({ text, subject, language, when, sort }: TrainingFilter): Record<string, string | null> => ({
  q: text,
  theme: subject,
  langue: language,
  seances: when === 'coming' ? null : when,
  ordre: sort === 'next' ? null : sort,
})
