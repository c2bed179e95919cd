import type { Address, Audience, Doc, LocationDoc, RecordDraft } from '../model.ts'
import { textOf, withoutEmpty, type Stewardship } from './bare-doc.ts'
import type { SheetValues } from './sheet-form.ts'
import { audienceOf, whereabouts, wholeLocation } from './sheet-values.ts'
import { draftOf, type EditableRecord, type Sheet, type SheetPlace } from '../editable-sheet.ts'

/** A part that an import left empty is not one. */
const hasAddress = ({ address1, city, postalCode }: SheetValues): boolean =>
  [address1, city, postalCode].some((part) => part !== null && part !== '')

/** The first place of a sheet as the form says it: changed, added, or taken away when its address was emptied. */
export function placeDrafts(sheet: Sheet, values: SheetValues, newId: () => string): RecordDraft[] {
  const [first] = sheet.places
  if (first === undefined) return hasAddress(values) ? addedPlace(sheet.service, values, newId) : []
  const had = wholeLocation(first.location).addresses?.[0] !== undefined
  return had && !hasAddress(values) ? [withoutPlace(first)] : [changedPlace(first, values, newId)]
}

/** The link ends; the place stays for other services that are given there. */
const withoutPlace = ({ link }: SheetPlace): RecordDraft =>
  draftOf(link as EditableRecord, { doc: {}, withheld: {}, status: 'deleted' })

function changedPlace({ location }: SheetPlace, values: SheetValues, newId: () => string): RecordDraft {
  const whole = wholeLocation(location)
  const before = whole.addresses?.[0]
  const address = addressFrom(values, before, newId)
  const isSame =
    address === null
      ? before === undefined
      : (['address_1', 'address_2', 'city', 'postal_code'] as const).every((name) => before?.[name] === address[name])
  const audience = hasAddress(values) ? values.placeAudience : audienceOf(location)
  const told: Record<string, unknown> = { ...(location.doc as unknown as Doc) }
  const withheld: RecordDraft['withheld'] = { ...location.parts }
  for (const name of whereabouts) delete told[name]
  for (const reader of ['partner', 'network'] as const) {
    const rest = { ...withheld[reader] } as Record<string, unknown>
    for (const name of whereabouts) delete rest[name]
    if (Object.keys(rest).length === 0) delete withheld[reader]
    else withheld[reader] = rest
  }
  const where = withoutEmpty({
    addresses: address === null ? whole.addresses : [address, ...(whole.addresses ?? []).slice(1)],
    // A point that belongs to another address is worse than none.
    ...(isSame ? { latitude: whole.latitude, longitude: whole.longitude } : {}),
  })
  const doc = withoutEmpty({ ...told, ...namesFrom(values) })
  return draftOf(location as EditableRecord, split(doc, where, audience, withheld))
}

function split(
  doc: Doc,
  where: Doc,
  audience: Audience,
  withheld: NonNullable<RecordDraft['withheld']>,
): Pick<RecordDraft, 'doc' | 'withheld'> {
  if (audience === 'public') return { doc: { ...doc, ...where }, withheld }
  return { doc, withheld: { ...withheld, [audience]: { ...withheld[audience], ...where } } }
}

const namesFrom = (values: SheetValues): Record<string, unknown> => ({
  name: textOf(values.placeNameFr, values.placeNameEn),
  transportation: textOf(values.transportFr, values.transportEn),
})

function addressFrom(values: SheetValues, before: Address | undefined, newId: () => string): Address | null {
  const { address1, address2, city, postalCode } = values
  if (address1 === null || city === null || postalCode === null) return null
  const { address_2: _second, ...kept } = before ?? {
    id: newId(),
    state_province: 'QC',
    country: 'CA',
    address_type: 'physical' as const,
  }
  return {
    ...kept,
    address_1: address1,
    ...(address2 === null ? {} : { address_2: address2 }),
    city,
    postal_code: postalCode,
  }
}

function addedPlace(service: EditableRecord<'service'>, values: SheetValues, newId: () => string): RecordDraft[] {
  const { stewardId, networkId, sector } = service
  return newPlace(
    { serviceId: service.id, organizationId: service.organizationId },
    { stewardId, networkId, sector },
    values,
    newId,
  )
}

/** A place of its own for a service, with the link between them. */
export function newPlace(
  { serviceId, organizationId }: { serviceId: string; organizationId: string | null },
  stewardship: Stewardship,
  values: SheetValues,
  newId: () => string,
): RecordDraft[] {
  const address = addressFrom(values, undefined, newId)
  if (address === null) return []
  const locationId = newId()
  const doc = withoutEmpty({ location_type: 'physical' satisfies LocationDoc['location_type'], ...namesFrom(values) })
  return [
    {
      ...stewardship,
      id: locationId,
      kind: 'location',
      organizationId,
      ...split(doc, { addresses: [address] }, values.placeAudience, {}),
    },
    { ...stewardship, id: newId(), kind: 'service_at_location', serviceId, locationId, doc: {} },
  ]
}
