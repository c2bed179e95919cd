import type { Language } from '../../../kernel/language.ts'

const formatOf = (locale: string) =>
  new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' })
const formats = { fr: formatOf('fr-CA'), en: formatOf('en-CA') }

/** A month (`2026-03`) in words: « mars 2026 ». */
export const sayMonth = (month: string, lang: Language): string =>
  formats[lang].format(new Date(`${month}-01T00:00:00Z`))
