import { formatList, type Language } from '../../../kernel/language.ts'
import { writeNumber } from '../../../kernel/phone/index.ts'
import { formWords, readHours, weekdays } from '../sheet-form/index.ts'
import type {
  Address,
  Attribute,
  CostOption,
  LanguageOfService,
  Phone,
  Schedule,
  ServiceArea,
  Text,
  Url,
} from '../model.ts'
import { findNeed, needOfTerm } from '../needs.ts'
import { plainText, textFields } from '../text.ts'
import { areaName } from '../areas-and-languages.ts'
import { scheduleInWords, spanInWords } from './schedule-in-words.ts'

/** Hours in one line, for comparing two sheets: « Lundi 8 h 30–16 h 30 ; … ». Rules that a table cannot show are written out, or replaced by their note. */
export function hoursInWords(schedules: readonly Schedule[], lang: Language): string {
  const t = formWords[lang]
  const { kind, weekly, closings } = readHours(schedules)
  if (kind === 'kept') return schedules.map((one) => scheduleInWords(one, lang)).join(apart[lang])
  if (kind === 'unknown' && closings.length === 0) return ''
  if (kind === 'always') return t.hoursKinds.always
  const days = weekdays.flatMap((day) => {
    const spans = weekly.filter((one) => one.day === day).map(({ opens, closes }) => spanInWords(opens, closes, lang))
    return spans.length === 0 ? [] : [`${t.days[day]} ${spans.join(', ')}`]
  })
  const closed = closings.map((one) => scheduleInWords(one, lang))
  return [...days, ...closed].join(apart[lang])
}

const apart: Record<Language, string> = { fr: '\u00a0; ', en: '; ' }

const textInWords = (text: Text): string =>
  [text.fr, text.en].filter((side) => side !== undefined && side !== '').join(' / ')
const addressInWords = ({ address_1, address_2, city, postal_code }: Address): string =>
  [address_1, address_2, city, postal_code].filter((part) => part !== undefined && part !== '').join(', ')

function phoneInWords({ number, extension, description, type = 'voice' }: Phone, lang: Language): string {
  const purposes: Record<string, string> = formWords[lang].phoneTypes
  const more = [
    type === 'voice' ? '' : (purposes[type] ?? type),
    description === undefined ? '' : textInWords(description),
  ]
  const said = more.filter((part) => part !== '').join(', ')
  return `${writeNumber(number)}${extension === undefined ? '' : ` #${extension}`}${said === '' ? '' : ` (${said})`}`
}

/** A field of a record in words, both languages of a text; empty when it says nothing. For comparing two versions. */
export function fieldInWords(field: string, value: unknown, lang: Language): string {
  if (value === undefined || value === null) return ''
  const all = Array.isArray(value) ? value : []
  const t = formWords[lang]
  switch (field) {
    case 'phones':
      return (all as Phone[]).map((phone) => phoneInWords(phone, lang)).join(', ')
    case 'schedules':
      return hoursInWords(all as Schedule[], lang)
    case 'addresses':
      return (all as Address[]).map(addressInWords).join(apart[lang])
    case 'attributes':
      return formatList(
        (all as Attribute[]).map(
          ({ taxonomy_term_id = '', value: said, label }) =>
            findNeed(needOfTerm(taxonomy_term_id) ?? '')?.name[lang] ?? said ?? plainText(label, lang),
        ),
        lang,
      )
    case 'service_areas':
      return formatList(
        (all as ServiceArea[]).map(({ extent, name }) =>
          extent === undefined ? plainText(name, lang) : areaName(extent)[lang],
        ),
        lang,
      )
    case 'languages':
      return formatList(
        (all as LanguageOfService[]).map(({ name, code }) => plainText(name, lang) || (code ?? '')),
        lang,
      )
    case 'traits':
      return formatList(
        (all as string[]).map((trait) => (t.traitNames as Record<string, string>)[trait] ?? trait),
        lang,
      )
    case 'cost_options':
      return (all as CostOption[])
        .map(({ option, amount }) => plainText(option, lang) || String(amount ?? ''))
        .join(', ')
    case 'additional_urls':
      return (all as Url[]).map(({ url }) => url).join(', ')
    case 'status':
      return (t.statuses as Record<string, string>)[String(value)] ?? String(value)
  }
  if (textFields.has(field) && typeof value === 'object') return textInWords(value as Text)
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** Fields of two documents that do not say the same, in the order of the first. */
export function changedFields(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): string[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return fields.filter((field) => JSON.stringify(sorted(before[field])) !== JSON.stringify(sorted(after[field])))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]) => [name, sorted(one)]),
  )
}
