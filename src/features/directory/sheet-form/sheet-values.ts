import { readPhone } from '../../../kernel/phone/index.ts'
import type { Audience, Doc, LocationDoc, Phone, ServiceDoc, Text } from '../model.ts'
import { needOfTerm, needs } from '../needs.ts'
import { overlay } from '../overlay.ts'
import { areaCodes, languageCodes } from '../areas-and-languages.ts'
import { hoursFields } from './hours-values.ts'
import { phoneSlots, phoneTypes, sheetTexts, textNames, type PhoneType } from './sheet-form.ts'
import type { EditableRecord, Sheet } from '../editable-sheet.ts'

type Filled = Record<string, string | number | boolean | readonly string[] | null>

/** A telephone with who may read it. */
export interface KeptPhone {
  phone: Phone
  audience: Audience
}

/** Whether the form shows this telephone; others (video, textphone) are kept as they stand. */
const isShown = ({ phone }: KeptPhone): boolean =>
  phone.type === undefined || phoneTypes.some((type) => type === phone.type)

/** Every telephone of a service, the public ones first. */
export function phonesOf({ doc, parts }: Pick<EditableRecord<'service'>, 'doc' | 'parts'>): {
  shown: KeptPhone[]
  others: KeptPhone[]
} {
  const of = (audience: Audience, phones: unknown): KeptPhone[] =>
    ((phones ?? []) as Phone[]).map((phone) => ({ phone, audience }))
  const all = [
    ...of('public', doc.phones),
    ...of('partner', parts.partner?.['phones']),
    ...of('network', parts.network?.['phones']),
  ]
  const shown = all.filter(isShown).slice(0, phoneSlots.length)
  return { shown, others: all.filter((one) => !shown.includes(one)) }
}

/** What tells where a place is: it is read by the same people, all of it. */
export const whereabouts = ['addresses', 'latitude', 'longitude'] as const

/** Who may read where a place is; the narrowest audience when there are several. */
export function audienceOf({ parts }: Pick<EditableRecord<'location'>, 'parts'>): Audience {
  const holds = (audience: 'partner' | 'network'): boolean =>
    whereabouts.some((field) => parts[audience]?.[field] !== undefined)
  return holds('network') ? 'network' : holds('partner') ? 'partner' : 'public'
}

/** A location with all that is withheld of it laid over. */
export const wholeLocation = ({ doc, parts }: Pick<EditableRecord<'location'>, 'doc' | 'parts'>): LocationDoc =>
  overlay(doc as unknown as Doc, ...Object.values(parts)) as unknown as LocationDoc

const textFields = (name: string, text: Text | undefined): Filled => ({
  [`${name}Fr`]: text?.fr ?? null,
  [`${name}En`]: text?.en ?? null,
})

const needsOf = (doc: ServiceDoc): string[] => {
  const held = new Set(
    (doc.attributes ?? []).flatMap(({ taxonomy_term_id }) => needOfTerm(taxonomy_term_id ?? '') ?? []),
  )
  return needs.map(({ code }) => code).filter((code) => held.has(code))
}
const areasOf = (doc: ServiceDoc): string[] => {
  const held = new Set(
    (doc.service_areas ?? []).flatMap(({ extent, extent_type }) =>
      extent_type === 'region' && extent ? [extent] : [],
    ),
  )
  return areaCodes.filter((code) => held.has(code))
}
const languagesOf = (doc: ServiceDoc): string[] => {
  const held = new Set((doc.languages ?? []).flatMap(({ code }) => code ?? []))
  return languageCodes.filter((code) => held.has(code))
}
const chatOf = (doc: ServiceDoc): string | null => doc.additional_urls?.find(({ use }) => use === 'chat')?.url ?? null

/** The form of a sheet as it stands. */
export function valuesOfSheet({ service, places }: Pick<Sheet, 'service' | 'places'>): Filled {
  const { doc } = service
  const isFree = doc.cost_options?.some(({ amount }) => amount === 0) ?? false
  const traits = new Set([...(doc.traits ?? []), ...(isFree ? (['free'] as const) : [])])
  const hours = hoursFields(doc.schedules ?? [])
  const isElsewhere = places.some(({ link }) => link.doc.schedules?.some(({ opens_at }) => opens_at !== undefined))
  return {
    ...Object.assign({}, ...textNames.map((name) => textFields(name, doc[sheetTexts[name].field]))),
    status: doc.status,
    needs: needsOf(doc),
    minimumAge: doc.minimum_age ?? null,
    maximumAge: doc.maximum_age ?? null,
    regions: areasOf(doc),
    languages: languagesOf(doc),
    ...phoneFields(service),
    email: doc.email ?? null,
    url: doc.url ?? null,
    chat: chatOf(doc),
    traits: [...traits],
    ...hours,
    ...(isElsewhere ? { hoursKind: 'kept' } : {}),
    ...placeFields(places[0]?.location ?? null),
  }
}

function phoneFields(service: EditableRecord<'service'>): Filled {
  const fields = phonesOf(service).shown.map(({ phone, audience }, at): Filled => {
    const name = `phone${at + 1}`
    return {
      ...numberFields(name, phone),
      [`${name}Type`]: (phone.type ?? 'voice') satisfies PhoneType | string,
      ...textFields(`${name}Note`, phone.description),
      [`${name}Audience`]: audience,
    }
  })
  return Object.assign({}, ...fields) as Filled
}

/** An extension that the number’s text holds (`ext. 0305`) is shown in its own field. */
function numberFields(name: string, { number, extension }: Phone): Filled {
  const { text, extension: inside } = readPhone(number)
  return extension === undefined && inside !== null
    ? { [`${name}Number`]: text, [`${name}Extension`]: inside }
    : { [`${name}Number`]: number, [`${name}Extension`]: extension === undefined ? null : String(extension) }
}

/** The number and the extension of a telephone: what stood when nothing changed, else what was typed. */
export function numberFrom(
  before: Phone | undefined,
  typed: { number: string; extension: string | null },
): Pick<Phone, 'number' | 'extension'> {
  const stood = before === undefined ? {} : numberFields('', before)
  if (before !== undefined && stood['Number'] === typed.number && stood['Extension'] === typed.extension) {
    const { number, extension } = before
    return { number, ...(extension === undefined ? {} : { extension }) }
  }
  if (typed.extension === null) return { number: typed.number }
  // The standard keeps an extension as a number: one that begins with zero stays in the text.
  return typed.extension.startsWith('0')
    ? { number: `${typed.number} ext. ${typed.extension}` }
    : { number: typed.number, extension: Number(typed.extension) }
}

function placeFields(location: EditableRecord<'location'> | null): Filled {
  if (location === null) return {}
  const whole = wholeLocation(location)
  const address = whole.addresses?.[0]
  return {
    ...textFields('placeName', whole.name),
    address1: address?.address_1 ?? null,
    address2: address?.address_2 ?? null,
    city: address?.city ?? null,
    postalCode: address?.postal_code ?? null,
    placeAudience: audienceOf(location),
    ...textFields('transport', whole.transportation),
  }
}
