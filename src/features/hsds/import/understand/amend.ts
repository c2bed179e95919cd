import type { Language } from '../../../../kernel/language.ts'
import { readPhone, splitNumbers, type CellPhone } from '../../../../kernel/phone/index.ts'
import type { DefectCode } from '../defects.ts'
import { languageCode } from './language-names.ts'
import type { ObjectName } from '../names.ts'

type Doc = Record<string, unknown>
export type ReportDefect = (code: DefectCode, field: string, value?: unknown) => void

/** What remains of an object once its fields were read one by one: several for one when a cell held several. */
type Amend = (doc: Doc, report: ReportDefect, lang: Language, refused: ReadonlySet<string>) => Doc[]

/** Adds a line to a text in the language of the import. */
export function append(doc: Doc, field: string, line: string, lang: Language): void {
  const standing = (doc[field] ?? {}) as Partial<Record<Language, string>>
  const text = standing[lang]
  if (text?.split('\n').includes(line)) return
  doc[field] = { ...standing, [lang]: text === undefined ? line : `${text}\n${line}` }
}

const isText = (value: unknown): value is string => typeof value === 'string'

/** Rules between the fields of one object. What has none is kept as it was read. */
export const amend: Partial<Record<ObjectName, Amend>> = {
  phone(doc, report) {
    const { number, extension: given, ...others } = doc
    if (!isText(number)) {
      report('phone-missing', 'number')
      return []
    }
    const numbers = splitNumbers(number)
    if (numbers.length === 0) {
      report('phone-unreadable', 'number', number)
      return []
    }
    if (numbers.length > 1) report('phones-split', 'number', number)
    const phones = numbers.map((one) => ({ ...others, ...withExtension(one, given) }))
    if (phones.some((phone) => phone.number !== number && phone.extension !== given))
      report('extension-split', 'number', number)
    if (phones.some((phone) => !isLinked(phone))) report('phone-not-dialled', 'number', number)
    return phones
  },

  schedule(doc, report) {
    const { closed, ...schedule } = doc
    readFrequency(schedule, report)
    readZone(schedule, report)
    const isDated = schedule['valid_from'] !== undefined || schedule['dtstart'] !== undefined
    if (closed === true) {
      delete schedule['opens_at']
      delete schedule['closes_at']
    } else if (schedule['opens_at'] === undefined || schedule['closes_at'] === undefined) {
      if (!isDated || schedule['opens_at'] !== schedule['closes_at']) report('hours-missing', 'opens_at')
    }
    return [schedule]
  },

  address(doc, report) {
    const country = doc['country'] ?? countryOf(doc['state_province'])
    const type = isText(doc['address_type']) ? doc['address_type'].toLowerCase() : 'physical'
    const isKnown = type === 'physical' || type === 'postal' || type === 'virtual'
    if (!isKnown) report('value-unknown', 'address_type', doc['address_type'])
    const missing = ['address_1', 'city', 'state_province', 'postal_code'].filter((field) => doc[field] === undefined)
    if (missing.length === 4) {
      report('row-empty', '')
      return []
    }
    if (missing.length > 0) report('address-incomplete', missing.join(', '), doc['address_1'])
    const blanks = Object.fromEntries([...missing, 'country'].map((field) => [field, '']))
    return [{ ...doc, ...blanks, ...(country !== undefined && { country }), address_type: isKnown ? type : 'physical' }]
  },

  language(doc) {
    const { name, code } = doc
    if (isText(code) || typeof name !== 'object' || name === null) return [doc]
    const found = Object.values(name)
      .map(languageCode)
      .find((one) => one !== null)
    return [found === undefined ? doc : { ...doc, code: found }]
  },

  url(doc, report, _lang, refused) {
    if (isText(doc['url'])) return [doc]
    if (!refused.has('url')) report('row-empty', 'url')
    return []
  },

  location(doc, report, _lang, refused) {
    const { virtual, latitude, longitude, ...location } = doc
    const given = isText(doc['location_type']) ? doc['location_type'].toLowerCase() : null
    const isKnown = given === 'physical' || given === 'postal' || given === 'virtual'
    if (given !== null && !isKnown) report('value-unknown', 'location_type', given)
    location['location_type'] = isKnown ? given : virtual === true ? 'virtual' : 'physical'
    const isPoint = latitude !== undefined && longitude !== undefined && !(latitude === 0 && longitude === 0)
    if (isPoint) Object.assign(location, { latitude, longitude })
    else if (
      (latitude !== undefined || longitude !== undefined) &&
      !refused.has('latitude') &&
      !refused.has('longitude')
    )
      report('coordinates-impossible', 'latitude', `${String(latitude ?? '')}, ${String(longitude ?? '')}`)
    return [location]
  },

  service(doc, report) {
    if (doc['status'] === undefined) report('status-missing', 'status')
    return [{ ...doc, status: doc['status'] ?? 'active' }]
  },
}

/**
 * `freq` as the standard has it. Every day is every week of all its days. One that is not known is left out: days of the
 * week without a frequency are told in words, and make nothing open nor closed.
 */
function readFrequency(schedule: Doc, report: ReportDefect): void {
  if (!isText(schedule['freq'])) return
  const freq = schedule['freq'].toUpperCase().trim()
  const isEveryDay = freq === 'DAILY' && (schedule['interval'] ?? 1) === 1
  if (freq === 'WEEKLY' || freq === 'MONTHLY') schedule['freq'] = freq
  else if (isEveryDay) {
    schedule['freq'] = 'WEEKLY'
    schedule['byday'] ??= 'MO,TU,WE,TH,FR,SA,SU'
  } else {
    report('value-unknown', 'freq', schedule['freq'])
    delete schedule['freq']
  }
}

/** Zones of Canada by their offset from UTC, hours, in winter or in summer; null: that of Quebec, whose places tell it. */
const zonesByOffset = new Map<number, string | null>([
  [-4, null],
  [-5, null],
  [-6, 'America/Winnipeg'],
  [-7, 'America/Edmonton'],
  [-8, 'America/Vancouver'],
  [-3, 'America/Halifax'],
  [-3.5, 'America/St_Johns'],
  [-2.5, 'America/St_Johns'],
])

/** `timezone` of feeds: hours from UTC, which are wrong half of the year, or the name of a zone. A zone already named wins. */
function readZone(schedule: Doc, report: ReportDefect): void {
  const { timezone: given } = schedule
  delete schedule['timezone']
  if (given === undefined || schedule['timezone_name'] !== undefined) return
  const text = String(given).trim()
  if (/^[A-Z][\w+-]+\/[\w+/-]+$/i.test(text)) {
    schedule['timezone_name'] = text
    return
  }
  const [, sign, hours, minutes] = /^(?:UTC|GMT)?\s*([+-−]?)(\d{1,2})(?:[:.]?(\d{1,2}))?$/i.exec(text) ?? []
  const offset =
    (Number(hours) + (minutes === '30' || minutes === '5' ? 0.5 : 0)) * (sign === '-' || sign === '−' ? -1 : 1)
  const zone = hours === undefined ? undefined : zonesByOffset.get(offset)
  if (zone === undefined) report('value-unknown', 'timezone', given)
  else if (zone !== null) schedule['timezone_name'] = zone
}

/**
 * A number and its extension, each in its field. An extension that begins with zero stays in the text, since the standard
 * keeps numbers; so does one that is not the extension of the field: nobody knows which to dial.
 */
function withExtension(
  { text, dialled, extension, whole }: CellPhone,
  given: unknown,
): { number: string; extension?: number } {
  const told = given === undefined ? null : String(given)
  const isSame = extension === null || told === null || told === extension
  const digits = told ?? extension
  if (dialled === null || !isSame) return { number: whole, ...(typeof given === 'number' ? { extension: given } : {}) }
  if (digits === null) return { number: text }
  return /^0\d/.test(digits) ? { number: `${text} ext. ${digits}` } : { number: text, extension: Number(digits) }
}

/** Whether a page can make a link of it, by its type. */
function isLinked({ number, extension, type }: { number: string; extension?: number; type?: unknown }): boolean {
  const { callHref, textHref } = readPhone(number, extension)
  return (type === 'text' ? textHref : callHref) !== null
}

const provinces = new Set('AB BC MB NB NL NS NT NU ON PE QC SK YT'.split(' '))
const states = new Set(
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY'.split(
    ' ',
  ),
)

/** Country of a province or state of North America, by its two letters. */
function countryOf(state: unknown): string | undefined {
  const code = isText(state) ? state.toUpperCase() : ''
  return provinces.has(code) ? 'CA' : states.has(code) ? 'US' : undefined
}
