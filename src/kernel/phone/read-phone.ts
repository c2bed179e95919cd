import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { isSpelled, lettersToDigits } from './vanity.ts'

/** A telephone number as a page shows it, and what its links dial: exactly that, or nothing. */
export interface ReadPhone {
  /** As people write it, held on one line, without its extension; the text itself when it is not exactly one number. */
  written: string
  /** As the source wrote it, without its extension; the text itself when it is not exactly one number. */
  text: string
  /** Digits of the extension, zeros kept; null: none. */
  extension: string | null
  /** The number alone, for comparing two of them: `+18195550142`, `911`, `*4141`; null: nobody can dial this text. */
  dialled: string | null
  /** Address that calls it; the extension follows a pause. Null: no link. */
  callHref: string | null
  /** Address that opens a message to it. Null: no link. */
  textHref: string | null
}

/** One number, without its extension. */
interface Dialable {
  written: string
  dialled: string
  canCall: boolean
  canText: boolean
}

/** A text longer than this is no number. */
const longest = 60
/** Three digits that answer: 211, 811, 911, the 988, and the 112 of mobile telephones. */
const short = /^(?:[2-9]11|988|112)$/
/** Codes that receive messages and no calls. */
const shortText = /^\d{5,6}$/
/** A code of a network (`*4141`, `#TAXI`). Never one that ends with a sign: those command the telephone. */
const star = /^[*#]\d{2,6}$/
/** A code dialled before a whole number: `*67 819 555-0142`. */
const starBefore = /^(\*\d{2})[\s-]+(.+)$/
const extensionAtEnd = /[\s,;(]*(?:(?<![a-z])(?:extension|ext|poste|post|p|x)[\s.:=]*|#\s*|,+\s*)(\d{1,6})\s*\)?$/i
const digitsAndSigns = /^\+?[\d\s().\-/]+$/

/**
 * Reads a text that is exactly one number someone can dial from Quebec: of North America unless it says otherwise, with or
 * without its extension (`ext. 23`, « poste 23 », `;ext=23`), letters of `1-866-APPELLE` as the keys they stand for. A text
 * that holds more, less or two of them has no link.
 *
 * @param extension that stands in a field of its own; when the text holds another one, nobody knows which to dial
 */
export function readPhone(text: string, extension: number | string | null = null): ReadPhone {
  const own = extension === null || extension === '' ? null : String(extension)
  const plain = text
    .normalize('NFKC')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
  const found = extensionAtEnd.exec(plain)
  const whole = readNumber(plain)
  const read = whole ?? (found === null ? null : readNumber(plain.slice(0, found.index)))
  const inside = whole === null ? (found?.[1] ?? null) : null
  const isSure = own === null || inside === null || own === inside
  const pause = own ?? inside
  if (read === null || !isSure || (pause !== null && !isWhole(read)))
    return { written: oneLine(text), text, extension: own, dialled: null, callHref: null, textHref: null }
  const dialled = read.dialled.replace('#', '%23')
  return {
    written: oneLine(read.written),
    text: inside === null ? text : plain.slice(0, found?.index),
    extension: pause,
    dialled: read.dialled,
    callHref: read.canCall ? `tel:${dialled}${pause === null ? '' : `,${pause}`}` : null,
    textHref: read.canText && pause === null ? `sms:${dialled}` : null,
  }
}

/** A number as people write it: `1 800 263-2266`, `819 555-0142`, `911`; what is not exactly one stays as it is. */
export const writeNumber = (text: string): string => readPhone(text).written

/** What two texts of the same number share, however they are written; the digits of a text that is no number. */
export const numberKey = (text: string): string => readPhone(text).dialled ?? text.replace(/\D/g, '')

const oneLine = (text: string): string => text.trim().replace(/\s+/g, '\u00a0')

/** Only whole numbers have extensions. */
const isWhole = ({ dialled }: Dialable): boolean => /^\+?\d{7,}$/.test(dialled)

/** The library takes a tenth of a millisecond a number, and a page of results shows the same ones again and again. */
const known = new Map<string, Dialable | null>()
const mostKnown = 5000

function readNumber(plain: string): Dialable | null {
  if (plain.length > longest) return null
  const before = known.get(plain)
  if (before !== undefined) return before
  if (known.size >= mostKnown) known.clear()
  const read = readAnew(plain)
  known.set(plain, read)
  return read
}

function readAnew(plain: string): Dialable | null {
  const bare = plain.replace(/[\s-]/g, '')
  if (short.test(bare)) return { written: plain, dialled: bare, canCall: true, canText: true }
  if (shortText.test(bare)) return { written: plain, dialled: bare, canCall: false, canText: true }
  return starCode(plain) ?? wholeNumber(plain)
}

function starCode(plain: string): Dialable | null {
  const keyed = lettersToDigits(plain.replace(/[\s-]/g, ''))
  if (star.test(keyed)) return { written: plain, dialled: keyed, canCall: true, canText: false }
  const [, code, after = ''] = starBefore.exec(plain) ?? []
  const number = code === undefined ? null : wholeNumber(after)
  if (code === undefined || !number?.dialled.startsWith('+1')) return null
  const digits = number.dialled.slice(number.written.startsWith('1') ? 1 : 2)
  return { written: `${code} ${number.written}`, dialled: `${code}${digits}`, canCall: true, canText: false }
}

function wholeNumber(plain: string): Dialable | null {
  const hasLetters = isSpelled(plain)
  if (!hasLetters && !digitsAndSigns.test(plain)) return null
  const keyed = lettersToDigits(plain)
  const number = parsePhoneNumberFromString(keyed, { defaultCountry: 'CA', extract: false })
  if (!number?.isValid() || number.ext !== undefined) return null
  if (number.countryCallingCode !== '1')
    return { written: number.formatInternational(), dialled: number.number, canCall: true, canText: true }
  // The library takes a second 1 for the same prefix: what has one digit too many is nobody's number.
  if (!/^1?$/.test(keyed.replace(/\D/g, '').slice(0, -number.nationalNumber.length))) return null
  // A number that begins with 310 has seven digits: it is dialled as it stands, from anywhere in Canada.
  const isSeven = number.nationalNumber.length === 7
  return {
    written: hasLetters ? plain : writtenHere(number.nationalNumber),
    dialled: isSeven ? number.nationalNumber : number.number,
    canCall: true,
    canText: !isSeven,
  }
}

function writtenHere(digits: string): string {
  if (digits.length === 7) return `${digits.slice(0, 3)}-${digits.slice(3)}`
  const isTollFree = /^8(?:00|33|44|55|66|77|88)/.test(digits)
  const local = `${digits.slice(0, 3)} ${digits.slice(3, 6)}-${digits.slice(6)}`
  return isTollFree ? `1 ${local}` : local
}
