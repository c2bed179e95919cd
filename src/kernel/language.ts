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

/** `22 novembre 2026`, `November 22, 2026`. The day is a calendar day: no time zone is applied. */
export function formatDay(day: Day, lang: Language): string {
  return ordinalFirst(
    new Intl.DateTimeFormat(locale[lang], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`)),
    lang,
  )
}

/** French says « 1er mars », and every other day by its plain number; `Intl` does not know. */
const ordinalFirst = (text: string, lang: Language): string => (lang === 'fr' ? text.replace(/^1(?=\s)/, '1er') : text)

/** Day and time of an instant as people of the instance read it: « 2 h 45 », never « 02 h 45 ». `timeZone` is an IANA name. */
export function formatInstant(instant: Date, lang: Language, timeZone: string): string {
  const text = new Intl.DateTimeFormat(locale[lang], { dateStyle: 'long', timeStyle: 'short', timeZone }).format(
    instant,
  )
  return ordinalFirst(text, lang).replace(/\b0(?=\d\sh)/, '')
}

export const formatNumber = (value: number, lang: Language): string => new Intl.NumberFormat(locale[lang]).format(value)

/** `a, b et c` / `a, b, and c`. */
export const formatList = (items: readonly string[], lang: Language): string =>
  new Intl.ListFormat(locale[lang], { type: 'conjunction' }).format(items)

const collators = { fr: new Intl.Collator('fr-CA'), en: new Intl.Collator('en-CA') }
/** Compares two texts in the order readers of the language expect. */
export const compareText = (a: string, b: string, lang: Language): number => collators[lang].compare(a, b)

/** Lower case, no accents, typographic signs folded: for matching what people type, never for showing. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
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
