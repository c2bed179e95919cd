import content from '../../../content/services.json' with { type: 'json' }
import type { Language } from '../../kernel/language.ts'

export interface Phone {
  /** As the source writes it: `1-800-263-2266`, `911`. */
  number: string
  label_fr: string | null
  label_en: string | null
}

/** A help line of content/services.json. A fact that is null was not found in any source: it is never guessed. */
export interface Service {
  id: string
  name_fr: string
  name_en: string
  phones: Phone[]
  /** Number to text, with the word to send in brackets when there is one. */
  sms: string | null
  url: string | null
  hours: string | null
  regions: string[]
  source_title: string
  source_url: string
  /** What is known of the source's date, in its own words; null: the source shows none. */
  verified_on: string | null
  live_checked: boolean
  confidence: string
  notes: string | null
}

export const services: readonly Service[] = content.services

/** @throws when the content has no such line: pages name lines that exist. */
export function service(id: string): Service {
  const found = services.find((one) => one.id === id)
  if (!found) throw new Error(`content/services.json has no line ${id}`)
  return found
}

export const nameOf = (line: Service, lang: Language): string => line[`name_${lang}`].replaceAll("'", '’')

/** The line's first number. @throws when it has none. */
export function phoneOf(line: Service): string {
  const phone = line.phones[0]
  if (!phone) throw new Error(`${line.id} has no telephone number`)
  return phone.number
}

/** `1-800-263-2266` as people write it: `1 800 263-2266`, held on one line. */
export function writeNumber(number: string): string {
  const parts = number.split('-')
  return parts.length < 3 ? number : `${parts.slice(0, -2).join('\u00a0')}\u00a0${parts.slice(-2).join('-')}`
}

/** Dials from a telephone; short numbers (911, 988) as they are. */
export function callHref(number: string): string {
  const digits = number.replaceAll('-', '')
  if (digits.length <= 3) return `tel:${digits}`
  return digits.length === 10 ? `tel:+1${digits}` : `tel:+${digits}`
}

/** What to text, and the word to send; null when the line answers no text message. */
export function textOf(line: Service): { number: string; word: string | null } | null {
  const match = /^([\d-]+)(?: \(text (\w+)\))?$/.exec(line.sms ?? '')
  return match?.[1] === undefined ? null : { number: match[1], word: match[2] ?? null }
}

/** Opens the telephone's own messages, with the word to send written already (RFC 5724). */
export function textHref({ number, word }: { number: string; word: string | null }): string {
  const digits = number.replaceAll('-', '')
  const target = digits.length === 10 ? `+1${digits}` : digits
  return word === null ? `sms:${target}` : `sms:${target}?body=${word}`
}

/**
 * The date of the source, `2021`, `2021-06` or `2021-10-21`; null when it shows none. A date that the content gives for
 * the text number only is not that of the telephone number.
 */
export function sourceDate({ verified_on }: Service, of: 'phone' | 'text'): string | null {
  const match = /^(\d{4}(?:-\d{2}){0,2})\b(.*)$/.exec(verified_on ?? '')
  if (match?.[1] === undefined) return null
  return match[2]?.includes('text number') && of === 'phone' ? null : match[1]
}

const eachLanguage = (options: Intl.DateTimeFormatOptions): Record<Language, Intl.DateTimeFormat> => ({
  fr: new Intl.DateTimeFormat('fr-CA', { ...options, timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-CA', { ...options, timeZone: 'UTC' }),
})
const monthFormats = eachLanguage({ year: 'numeric', month: 'long' })
const dayFormats = eachLanguage({ dateStyle: 'long' })

/** `juin 2021`, `October 21, 2021`, `2024`. */
export function writeSourceDate(date: string, lang: Language): string {
  const [year, month, day] = date.split('-')
  if (month === undefined) return date
  const format = (day === undefined ? monthFormats : dayFormats)[lang]
  return format.format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`))
}

export interface YouthProtectionLine {
  id: string
  region: string
  phones: { number: string; label: string | null }[]
  /** The regional health body gives it; otherwise it comes from an older list and is to be checked. */
  isSure: boolean
  /** Host of the source's page. */
  source: string
}

/** Host of the page where the line was found: `jeunesenfugue.ca`. */
export const sourceOf = (line: Service): string => new URL(line.source_url).host.replace(/^www\./, '')

/** Where to report to youth protection, one entry a territory, in the order of region codes. */
export const youthProtectionLines = (lang: Language): YouthProtectionLine[] =>
  services
    .filter(({ id }) => id.startsWith('dpj-'))
    .map((line) => ({
      id: line.id,
      region: nameOf(line, lang)
        .replace(/^.*? - /, '')
        .replace(' - ', ', '),
      phones: line.phones.map((phone) => ({ number: phone.number, label: phone[`label_${lang}`] })),
      isSure: line.confidence === 'high',
      source: sourceOf(line),
    }))
