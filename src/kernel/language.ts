import { withoutMarkRuns } from './clean-text.ts'
import type { Day } from './clock.ts'

export type Language = 'fr' | 'en'
export const languages = ['fr', 'en'] as const
export const otherLanguage = (lang: Language): Language => (lang === 'fr' ? 'en' : 'fr')
const locale = { fr: 'fr-CA', en: 'en-CA' } as const

/** A text in both languages. */
export interface Bilingual {
  fr: string
  en: string
}

/** The name of a thing in the language of the page. */
export const nameIn = ({ nameFr, nameEn }: { nameFr: string; nameEn: string }, lang: Language): string =>
  lang === 'fr' ? nameFr : nameEn

/** Formatters cost thousands of times what they format: each is made once. */
const forEach = <T>(make: (locale: string) => T): Record<Language, T> => ({ fr: make(locale.fr), en: make(locale.en) })
const dayFormats = forEach((one) => new Intl.DateTimeFormat(one, { dateStyle: 'long', timeZone: 'UTC' }))
const shortDayFormats = forEach((one) => new Intl.DateTimeFormat(one, { dateStyle: 'medium', timeZone: 'UTC' }))
const numberFormats = forEach((one) => new Intl.NumberFormat(one))
const listFormats = forEach((one) => new Intl.ListFormat(one, { type: 'conjunction' }))
const collators = forEach((one) => new Intl.Collator(one))
const instantFormats = new Map<string, Record<Language, Intl.DateTimeFormat>>()

function instantFormatsOf(timeZone: string): Record<Language, Intl.DateTimeFormat> {
  const known = instantFormats.get(timeZone)
  if (known) return known
  const made = forEach((one) => new Intl.DateTimeFormat(one, { dateStyle: 'long', timeStyle: 'short', timeZone }))
  instantFormats.set(timeZone, made)
  return made
}

const mostFormattedDays = 2000
const formattedDays = forEach(() => new Map<Day, string>())

/** `22 novembre 2026`, `November 22, 2026`. The day is a calendar day: no time zone is applied. */
export function formatDay(day: Day, lang: Language): string {
  const known = formattedDays[lang]
  const before = known.get(day)
  if (before !== undefined) return before
  const text = ordinalFirst(dayFormats[lang].format(new Date(`${day}T00:00:00Z`)), lang)
  if (known.size >= mostFormattedDays) known.clear()
  known.set(day, text)
  return text
}

/** `22 sept. 2026`, `Sep 22, 2026`: short enough for a column of a sheet. */
export const formatShortDay = (day: Day, lang: Language): string =>
  ordinalFirst(shortDayFormats[lang].format(new Date(`${day}T00:00:00Z`)), lang)

/** French says « 1er mars », and every other day by its plain number; `Intl` does not know. */
const ordinalFirst = (text: string, lang: Language): string => (lang === 'fr' ? text.replace(/^1(?=\s)/, '1er') : text)

/** Day and time of an instant as people of the instance read it: « 2 h 45 », never « 02 h 45 ». `timeZone` is an IANA name. */
export function formatInstant(instant: Date, lang: Language, timeZone: string): string {
  return ordinalFirst(instantFormatsOf(timeZone)[lang].format(instant), lang).replace(/\b0(?=\d\sh)/, '')
}

export const formatNumber = (value: number, lang: Language): string => numberFormats[lang].format(value)

/** `a, b et c` / `a, b, and c`. */
export const formatList = (items: readonly string[], lang: Language): string => listFormats[lang].format(items)

/** A phrase with its first letter in upper case. */
export const upperFirst = (phrase: string): string => `${phrase.slice(0, 1).toUpperCase()}${phrase.slice(1)}`

/** What keeps its capital anywhere: « DPJ », « Premiers Peuples », and English words that always have one. */
const keepsCapital = /^(?:\p{Lu}{2}|\p{Lu}\p{Ll}+ \p{Lu}|(?:English|French|Indigenous|Inuit)(?!\p{L}))/u

/** A phrase as the middle of a sentence; « DPJ » stays « DPJ ». A name of a language or a place is not for it. */
export const lowerFirst = (phrase: string): string =>
  keepsCapital.test(phrase) ? phrase : `${phrase.charAt(0).toLowerCase()}${phrase.slice(1)}`

/** Compares two texts in the order readers of the language expect. */
export const compareText = (a: string, b: string, lang: Language): number => collators[lang].compare(a, b)

/** Lower case, no accents, typographic signs folded: for matching what people type, never for showing. */
export function fold(text: string): string {
  return withoutMarkRuns(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '') // one at a time: a run of millions leaves a greedy pattern no room to return
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[œŒ]/g, 'oe')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .toLowerCase()
}

/** The language a browser asks for; French when in doubt. */
export function preferredLanguage(acceptLanguage: string | null | undefined): Language {
  let best: { lang: Language; weight: number } | null = null
  for (const part of (acceptLanguage ?? '').split(',')) {
    const [tag = '', ...options] = part.trim().toLowerCase().split(';')
    const lang = tag.startsWith('fr') ? 'fr' : tag.startsWith('en') ? 'en' : null
    const q = Number(
      options
        .find((option) => option.trim().startsWith('q='))
        ?.trim()
        .slice(2) ?? '1',
    )
    if (lang && q > 0 && (best === null || q > best.weight)) best = { lang, weight: q }
  }
  return best?.lang ?? 'fr'
}
