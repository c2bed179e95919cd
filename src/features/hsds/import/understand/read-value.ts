import type { Language } from '../../../../kernel/language.ts'
import { judgeAddress } from '../../../../kernel/form/index.ts'
import { parseWithin } from '../../../../kernel/table/index.ts'
import type { DefectCode } from '../defects.ts'
import type { FieldType } from '../names.ts'
import { storable } from '../storable.ts'
import { plainTextOf } from './plain-text.ts'
import { readDayText, readTime, readWeekdays } from './days-and-times.ts'

/** A value as it will be written, and what had to be done to it; `value` undefined: it is left out. */
export interface ReadValue {
  value?: unknown
  code?: DefectCode
}

export type PlainType = Exclude<FieldType, object>

/** Longest text of a field, characters. */
const longestText = 20_000
const longestString = 2_000
/** HTML may be longer than its text; past this nobody looks for what is inside. */
const longestHtml = 5 * longestText
/** Longest number, day, telephone… as anyone writes one: what reads them takes the square of their length. */
const longestWord = 500
const isLong: ReadonlySet<PlainType> = new Set(['string', 'url'])

/** What one cell may hold as JSON; with more it stays a text. */
const cellBounds = { depth: 16, objects: 5_000, keys: 1_000, values: 20_000 }

/** Reads one value of the source. `raw` is neither empty nor null. */
export function readValue(type: PlainType, raw: unknown, lang: Language): ReadValue {
  if (type === 'any') return { value: parsed(raw) }
  if (type === 'text') return readText(raw, lang)
  if (typeof raw === 'object') {
    const joined = Array.isArray(raw) && raw.every((one) => typeof one !== 'object') ? raw.join(', ') : null
    return joined === null ? { code: 'value-unreadable' } : readers[type](start(joined, type))
  }
  return readers[type](start(String(raw), type))
}

const start = (text: string, type: PlainType): string =>
  text.slice(0, isLong.has(type) ? longestString + 1 : longestWord).toWellFormed()

/** A list or an object, also when a table writes it as JSON in one cell. */
function parsed(raw: unknown): unknown {
  if (typeof raw !== 'string' || !/^[[{]/.test(raw)) return raw
  const inside = parseWithin(raw, cellBounds)
  return inside === null ? raw : storable(inside.value)
}

/** A text of one language, or of both when the source has both, as our own exports do. */
function readText(raw: unknown, lang: Language): ReadValue {
  if (typeof raw === 'object' && !Array.isArray(raw)) {
    const { fr, en } = raw as { fr?: unknown; en?: unknown }
    const both = { ...(typeof fr === 'string' && { fr }), ...(typeof en === 'string' && { en }) }
    return Object.keys(both).length === 0 ? { code: 'value-unreadable' } : { value: both }
  }
  const whole = Array.isArray(raw) ? raw.map(String).join(', ') : String(raw)
  const { text, hadHtml } = plainTextOf(whole.slice(0, longestHtml).toWellFormed())
  if (text === '') return { code: 'html-removed' }
  const kept = cut(text, longestText)
  if (whole.length > longestHtml) kept.isCut = true
  return {
    value: { [lang]: kept.text },
    ...(kept.isCut ? { code: 'text-cut' } : hadHtml ? { code: 'html-removed' } : {}),
  }
}

function cut(text: string, length: number): { text: string; isCut: boolean } {
  return text.length <= length
    ? { text, isCut: false }
    : { text: `${text.slice(0, length - 1).toWellFormed()}…`, isCut: true }
}

const orCode = (value: unknown, code: DefectCode): ReadValue => (value === null ? { code } : { value })

const readers: Record<Exclude<PlainType, 'any' | 'text'>, (text: string) => ReadValue> = {
  string(text) {
    const kept = cut(text, longestString)
    return { value: kept.text, ...(kept.isCut && { code: 'text-cut' as const }) }
  },
  url: readUrl,
  email(text) {
    const address = text.replace(/^mailto:/i, '').replace(/^<|>$/g, '')
    return judgeAddress(address).ok ? { value: address } : { code: 'email-unreadable' }
  },
  number: (text) => orCode(readNumber(text), 'number-unreadable'),
  integer(text) {
    const year = readDayText(text)?.slice(0, 4)
    const number = readNumber(year ?? text)
    return number !== null && Number.isInteger(number) ? { value: number } : { code: 'number-unreadable' }
  },
  age: readAge,
  date: (text) => orCode(readDayText(text), 'date-unreadable'),
  time: (text) => orCode(readTime(text), 'time-unreadable'),
  phone: (text) => ({ value: text }),
  extension(text) {
    const digits = /^(?:ext\.?|x|poste|p\.|#)?\s*(\d{1,9})$/i.exec(text)?.[1]
    if (digits === undefined) return { code: 'extension-unreadable' }
    return { value: /^0\d/.test(digits) ? digits : Number(digits) }
  },
  status(text) {
    const status = text.toLowerCase().replace(/[_-]+/g, ' ').trim()
    return ['active', 'inactive', 'defunct', 'temporarily closed'].includes(status)
      ? { value: status }
      : { value: 'active', code: 'status-unknown' }
  },
  weekday: (text) => orCode(readWeekdays(text), 'weekday-unreadable'),
  latitude: (text) => readDegrees(text, 90),
  longitude: (text) => readDegrees(text, 180),
  boolean(text) {
    if (/^(?:true|yes|oui|vrai|1|y|o|x)$/i.test(text)) return { value: true }
    return /^(?:false|no|non|faux|0|n)$/i.test(text) ? { value: false } : { code: 'value-unreadable' }
  },
  ignored: () => ({}),
}

/** `https://` where only the scheme is missing; nothing that a browser would run, read from the machine or mail. */
function readUrl(text: string): ReadValue {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase()
  const isHost = scheme !== undefined && /^[^/]+:\d{1,5}(?:\/|$)/.test(text)
  if (scheme === 'http' || scheme === 'https') return isAddress(text) ? { value: text } : { code: 'url-unreadable' }
  if (scheme !== undefined && !isHost) return { code: 'url-refused' }
  const completed = `https://${text.replace(/^\/+/, '')}`
  return isAddress(completed) ? { value: completed, code: 'url-completed' } : { code: 'url-unreadable' }
}

function isAddress(text: string): boolean {
  if (/\s/.test(text) || text.length > 2000 || !URL.canParse(text)) return false
  const { hostname, username } = new URL(text)
  return (hostname.includes('.') || hostname === 'localhost') && username === ''
}

function readNumber(text: string): number | null {
  const plain = text.replace(/[\s\u00a0$]/g, '').replace(/^(-?\d+),(\d{1,2})$/, '$1.$2')
  const number = Number(plain)
  return plain !== '' && Number.isFinite(number) ? number : null
}

function readDegrees(text: string, most: number): ReadValue {
  const number = readNumber(text.replace(/^(-?\d+),(\d+)$/, '$1.$2').replace(/°$/, ''))
  return number !== null && Math.abs(number) <= most ? { value: number } : { code: 'coordinates-impossible' }
}

/** `12`, and what holds one number (« 12 ans et plus », `18+`), reported as such. */
function readAge(text: string): ReadValue {
  const number = readNumber(text)
  if (number !== null && number >= 0 && number <= 150) return { value: number }
  const found = text.match(/\d+(?:[.,]\d+)?/g)
  const age = found?.length === 1 ? readNumber(found[0].replace(',', '.')) : null
  const isMonths = /\b(?:mois|months?|sem|weeks?)/i.test(text)
  return age !== null && age <= 150 && !isMonths ? { value: age, code: 'age-in-words' } : { code: 'age-unreadable' }
}
