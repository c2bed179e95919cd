import type { Audience, Doc, Phone, RecordDraft, ServiceDoc, Text } from '../model.ts'
import { needOfTerm, needTermId } from '../needs.ts'
import { textOf, withoutEmpty } from './bare-doc.ts'
import { areaCodes, areaName, languageCodes, languageName } from '../areas-and-languages.ts'
import { schedulesFrom } from './hours-values.ts'
import { placeDrafts } from './place-draft.ts'
import { phoneSlots, sheetTexts, textNames, type SheetValues } from './sheet-form.ts'
import { numberFrom, phonesOf, type KeptPhone } from './sheet-values.ts'
import { draftOf, type EditableRecord, type Sheet } from '../editable-sheet.ts'

/**
 * What saving the form writes: the service, its place, and the link between them. What the form does not show (other
 * telephones, contacts, rules of hours it cannot draw, fields of the standard we do not read) stays as it stands.
 */
export function draftsOf(
  sheet: Sheet,
  values: SheetValues,
  { newId, keepsPlace }: { newId: () => string; keepsPlace: boolean },
): RecordDraft[] {
  const service = serviceDraft(sheet.service, values, newId)
  const links =
    values.hoursKind === 'kept'
      ? []
      : sheet.places
          .map(({ link }) => link)
          .filter(hasHours)
          .map(withoutHours)
  const place = keepsPlace ? placeDrafts(sheet, values, newId) : []
  const placed = new Set(place.map(({ id }) => id))
  return [service, ...links.filter(({ id }) => !placed.has(id)), ...place]
}

const hasHours = ({ doc }: EditableRecord<'service_at_location'>): boolean =>
  doc.schedules?.some(({ opens_at }) => opens_at !== undefined) ?? false
function withoutHours(link: EditableRecord<'service_at_location'>): RecordDraft {
  const { schedules: _hours, ...doc } = link.doc
  return draftOf(link as EditableRecord, { doc: doc as Doc })
}

function serviceDraft(part: EditableRecord<'service'>, values: SheetValues, newId: () => string): RecordDraft {
  const phones = phonesFrom(part, values, newId)
  const of = (wanted: Audience): Phone[] =>
    phones.flatMap(({ phone, audience }) => (audience === wanted ? [phone] : []))
  const withheld = { ...part.parts }
  for (const audience of ['partner', 'network'] as const) {
    const { phones: _before, ...rest } = withheld[audience] ?? {}
    const doc = withoutEmpty({ ...rest, phones: of(audience) })
    if (Object.keys(doc).length === 0) delete withheld[audience]
    else withheld[audience] = doc
  }
  return draftOf(part as EditableRecord, { doc: serviceDoc(part.doc, values, of('public'), newId), withheld })
}

function serviceDoc(before: ServiceDoc, values: SheetValues, phones: Phone[], newId: () => string): Doc {
  const texts = textNames.map((name): [string, Text | undefined] => [
    sheetTexts[name].field,
    textOf(values[`${name}Fr`], values[`${name}En`]),
  ])
  const isFree = values.traits.includes('free')
  return withoutEmpty({
    ...before,
    ...Object.fromEntries(texts),
    status: values.status,
    url: values.url,
    email: values.email,
    minimum_age: values.minimumAge,
    maximum_age: values.maximumAge,
    traits: inOldOrder(before.traits ?? [], values.traits),
    cost_options: isFree ? before.cost_options : before.cost_options?.filter(({ amount }) => amount !== 0),
    phones,
    attributes: attributesFrom(before, values.needs, newId),
    service_areas: areasFrom(before, values.regions, newId),
    languages: languagesFrom(before, values.languages, newId),
    additional_urls: urlsFrom(before, values.chat, newId),
    schedules: schedulesFrom(values, before.schedules ?? [], newId),
  })
}

/** What stood keeps its place, so that an order is no change. */
const inOldOrder = <T>(before: readonly T[], now: readonly T[]): T[] => [
  ...before.filter((one) => now.includes(one)),
  ...now.filter((one) => !before.includes(one)),
]

/** In the order of the form; what had an id keeps it. */
function phonesFrom(part: EditableRecord<'service'>, values: SheetValues, newId: () => string): KeptPhone[] {
  const { shown, others } = phonesOf(part)
  const typed = phoneSlots.flatMap((n, at): KeptPhone[] => {
    const number = values[`phone${n}Number`]
    if (number === null) return []
    const stood = shown[at]?.phone
    const { extension: _extension, description: _note, ...before } = stood ?? { id: newId() }
    const description = textOf(values[`phone${n}NoteFr`], values[`phone${n}NoteEn`])
    const phone: Phone = {
      ...before,
      ...numberFrom(stood, { number, extension: values[`phone${n}Extension`] }),
      type: values[`phone${n}Type`],
      ...(description === undefined ? {} : { description }),
    }
    return [{ phone, audience: values[`phone${n}Audience`] }]
  })
  return [...typed, ...others]
}

function attributesFrom({ attributes = [] }: ServiceDoc, codes: readonly string[], newId: () => string) {
  const kept = attributes.filter(({ taxonomy_term_id }) => {
    const code = needOfTerm(taxonomy_term_id ?? '')
    return code === null || codes.includes(code)
  })
  const held = new Set(kept.map(({ taxonomy_term_id }) => taxonomy_term_id))
  const added = codes.filter((code) => !held.has(needTermId(code)))
  return [
    ...kept,
    ...added.map((code) => ({ id: newId(), link_type: 'taxonomy_term', taxonomy_term_id: needTermId(code) })),
  ]
}

function areasFrom({ service_areas: before = [] }: ServiceDoc, codes: readonly string[], newId: () => string) {
  const isOurs = (extent: string | undefined, type: string | undefined) =>
    type === 'region' && areaCodes.includes(extent ?? '')
  const kept = before.filter(({ extent, extent_type }) => !isOurs(extent, extent_type) || codes.includes(extent ?? ''))
  const added = codes.filter((code) => !kept.some(({ extent }) => extent === code))
  return [...kept, ...added.map((code) => ({ id: newId(), extent: code, extent_type: 'region', name: areaName(code) }))]
}

function languagesFrom({ languages: before = [] }: ServiceDoc, codes: readonly string[], newId: () => string) {
  const kept = before.filter(({ code = '' }) => !languageCodes.includes(code) || codes.includes(code))
  const added = codes.filter((code) => !kept.some((one) => one.code === code))
  return [...kept, ...added.map((code) => ({ id: newId(), code, name: languageName(code) }))]
}

function urlsFrom({ additional_urls: before = [] }: ServiceDoc, chat: string | null, newId: () => string) {
  const others = before.filter(({ use }) => use !== 'chat')
  const was = before.find(({ use }) => use === 'chat')
  if (chat === null) return others
  const label = { fr: 'Clavarder', en: 'Chat' }
  return [...others, was === undefined ? { id: newId(), use: 'chat', url: chat, label } : { ...was, url: chat }]
}
