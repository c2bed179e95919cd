import { doors, type hours } from '../../directory/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import { formatDay, type Bilingual, type Language } from '../../../kernel/language.ts'
import { readPhone } from '../../../kernel/phone/index.ts'

/** A number of a line; `label` says for whom or in which language, null: for everyone. */
export interface Phone {
  number: string
  label: Bilingual | null
}

/** A help line of content/directory.json. A fact that is null was not found in any source: it is never guessed. */
export interface Line {
  id: string
  name: Bilingual
  /** Numbers to call; empty: none found. */
  phones: Phone[]
  /** Number to text, the word to send first, and whether the line’s hours are not surely those of this number. */
  text: { number: string; word: string | null; areHoursUnsure: boolean } | null
  url: string | null
  hours: hours.ServiceHours
  hoursNote: Bilingual | null
  source: {
    /** Address of the page where the line was found. */
    url: string
    /** Of its numbers; that of its hours is said beside them. */
    confidence: 'high' | 'medium' | 'low'
    /** Where each number was read; null: there is no such number. */
    read: { phone: ReadOn | null; text: ReadOn | null }
    isLiveChecked: boolean
  }
}

/** The page a number was read on, and the date it shows; null: none. */
interface ReadOn {
  url: string | null
  on: string | null
}

const { shippedHours, shippedServices } = doors

function readOn(phone: doors.ShippedService['phones'][number] | undefined): ReadOn | null {
  const page = phone?.read[0]
  return page === undefined ? null : { url: page.url ?? null, on: page.on ?? null }
}

function lineOf(shipped: doors.ShippedService): Line {
  const { id, name, phones, url, hoursNote, source } = shipped
  const text = phones.find(({ type }) => type === 'text')
  return {
    id,
    name,
    phones: phones
      .filter(({ type, unsure }) => type !== 'text' && unsure !== true)
      .map(({ number, fr, en }) => ({ number, label: fr && en ? { fr, en } : null })),
    text: text ? { number: text.number, word: text.word ?? null, areHoursUnsure: text.hoursUnsure ?? false } : null,
    url,
    hours: shippedHours(shipped),
    hoursNote: hoursNote?.fr && hoursNote.en ? { fr: hoursNote.fr, en: hoursNote.en } : null,
    source: {
      url: source.url ?? '',
      confidence: phones[0]?.sure ? 'high' : (source.confidence ?? 'low'),
      read: { phone: readOn(phones.find(({ type }) => type !== 'text')), text: readOn(text) },
      isLiveChecked: source.live_checked ?? false,
    },
  }
}

/** Every shipped service, whether the database is there or not. */
export const lines: readonly Line[] = shippedServices.map(lineOf)
const byId = new Map(lines.map((line) => [line.id, line]))

/** @throws when the content has no such line: pages name lines that exist. */
export function findLine(id: string): Line {
  const found = byId.get(id)
  if (!found) throw new Error(`content/directory.json has no line ${id}`)
  return found
}

export const nameOf = ({ name }: Line, lang: Language): string => name[lang]

/** The line's first number. @throws when it has none. */
export function phoneOf(line: Line): string {
  const phone = line.phones[0]
  if (!phone) throw new Error(`${line.id} has no telephone number`)
  return phone.number
}

/** Opens the telephone's own messages, with the word to send written already (RFC 5724). */
export function textHref({ number, word }: { number: string; word: string | null }): string | null {
  const { textHref: bare } = readPhone(number)
  return bare === null || word === null ? bare : `${bare}?body=${word}`
}

/** The date of the page that a number was read on, `2021`, `2021-06` or `2021-10-21`; null when it shows none. */
export const sourceDate = ({ source }: Line, of: 'phone' | 'text'): string | null => source.read[of]?.on ?? null

const monthOf = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const
const monthFormats: Record<Language, Intl.DateTimeFormat> = {
  fr: new Intl.DateTimeFormat('fr-CA', monthOf),
  en: new Intl.DateTimeFormat('en-CA', monthOf),
}

/** `juin 2021`, `October 21, 2021`, `2024`. */
export function writeSourceDate(date: string, lang: Language): string {
  const [year, month, day] = date.split('-')
  if (month === undefined) return date
  return day === undefined
    ? monthFormats[lang].format(new Date(`${year}-${month}-01T00:00:00Z`))
    : formatDay(date as Day, lang)
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

/** Host of the page that a number was read on: `jeunesenfugue.ca`; of the page where the line was found when it has none. */
export const sourceOf = ({ source }: Line, of: 'phone' | 'text' = 'phone'): string =>
  new URL(source.read[of]?.url ?? source.url).host.replace(/^www\./, '')

/** Where to report to youth protection, one entry a territory, in the order of region codes. */
export const youthProtectionLines = (lang: Language): YouthProtectionLine[] =>
  lines
    .filter(({ id }) => id.startsWith('dpj-'))
    .map((line) => ({
      id: line.id,
      region: nameOf(line, lang).replace(/^.*?\), /, ''),
      phones: line.phones.map(({ number, label }) => ({ number, label: label?.[lang] ?? null })),
      isSure: line.source.confidence === 'high',
      source: sourceOf(line),
    }))
