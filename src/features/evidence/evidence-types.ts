import content from '../../../content/evidence-types.json' with { type: 'json' }
import type { Bilingual } from '../../kernel/language.ts'
import { ageBands, evidenceTypes, genders, type AgeBand, type EvidenceType, type Gender } from './model.ts'

/** `event`: happened on its days. `standing`: in force from a day until ended. `period`: totals of a period. */
export type EvidenceTime = 'event' | 'standing' | 'period'

export interface NamedCode {
  code: string
  name: Bilingual
}

/** Something said of a piece of evidence by choosing in a list. Its tags are `facet:value`. */
export interface Facet extends NamedCode {
  isRequired: boolean
  isMany: boolean
  values: readonly NamedCode[]
}

/** A number that a type asks. */
export interface Quantity extends NamedCode {
  by: readonly ('ageBand' | 'gender')[]
  /** Parts of it, each with a number of its own; empty: it has none. */
  categories: readonly NamedCode[]
  /** Each person is in one part at most (a level): together they are not above `within`. */
  isExclusive: boolean
  /** It counts some of those that this other quantity counts; null: it stands alone. */
  within: string | null
  isEstimate: boolean
}

export interface TypeDefinition {
  code: EvidenceType
  name: Bilingual
  meaning: Bilingual
  time: EvidenceTime
  facets: readonly Facet[]
  quantities: readonly Quantity[]
  /** Types of records that it may be about; empty: none. */
  about: readonly EvidenceType[]
}

interface ShippedQuantity {
  code: string
  name: Bilingual
  by: string[]
  categories?: string[]
  categoriesOf?: string
  within?: string
  estimate?: boolean
}
interface ShippedFacet {
  facet: string
  required?: boolean
  many?: boolean
  values?: string[]
}
interface ShippedType {
  code: string
  name: Bilingual
  meaning: Bilingual
  time: string
  facets: ShippedFacet[]
  quantities: ShippedQuantity[]
  about: string[] | null
}
interface ShippedFacetValues extends NamedCode {
  values?: NamedCode[]
  valuesOf?: string
}

const facetList: readonly ShippedFacetValues[] = content.facets

/** What a facet is, whatever the type. */
function facetNamed(code: string): { name: Bilingual; values: readonly NamedCode[] } {
  const found = facetList.find((one) => one.code === code)
  if (found === undefined) throw new Error(`content/evidence-types.json names an unknown facet: ${code}`)
  return {
    name: found.name,
    values: found.values ?? (found.valuesOf === undefined ? [] : facetNamed(found.valuesOf).values),
  }
}

function valuesNamed(facet: string, codes: readonly string[] | undefined): readonly NamedCode[] {
  const { values } = facetNamed(facet)
  if (codes === undefined) return values
  return codes.map((code) => {
    const found = values.find((one) => one.code === code)
    if (found === undefined) throw new Error(`content/evidence-types.json: ${facet} has no ${code}`)
    return found
  })
}

const facetOf = ({ facet, required, many, values }: ShippedFacet): Facet => ({
  code: facet,
  name: facetNamed(facet).name,
  isRequired: required ?? false,
  isMany: many ?? false,
  values: valuesNamed(facet, values),
})

const quantityOf = ({ code, name, by, categories, categoriesOf, within, estimate }: ShippedQuantity): Quantity => ({
  code,
  name,
  by: (['ageBand', 'gender'] as const).filter((one) => by.includes(one)),
  categories:
    categoriesOf === undefined
      ? (categories ?? []).map((one) => ({ code: one, name: { fr: one, en: one } }))
      : facetNamed(categoriesOf).values,
  isExclusive: categories !== undefined,
  within: within ?? null,
  isEstimate: estimate ?? false,
})

const typeNamed = (code: string): EvidenceType => {
  const found = evidenceTypes.find((one) => one === code)
  if (found === undefined) throw new Error(`content/evidence-types.json names an unknown type: ${code}`)
  return found
}

const shippedTypes: readonly ShippedType[] = content.types

/** The types, in the order of the file. */
export const typeDefinitions: readonly TypeDefinition[] = shippedTypes.map((one) => ({
  code: typeNamed(one.code),
  name: one.name,
  meaning: one.meaning,
  time: one.time as EvidenceTime,
  facets: one.facets.map(facetOf),
  quantities: one.quantities.map(quantityOf),
  about: (one.about ?? []).map(typeNamed),
}))

const byCode = new Map(typeDefinitions.map((one) => [one.code, one]))

/** @throws when `code` is none: codes are checked where data comes in. */
export function typeOf(code: EvidenceType): TypeDefinition {
  const found = byCode.get(code)
  if (found === undefined) throw new Error(`content/evidence-types.json has no ${code}`)
  return found
}

export const isEvidenceType = (code: string): code is EvidenceType => byCode.has(code as EvidenceType)

/** Totals by broad age band, and by gender, as they are named. */
export const ageBandNames: readonly { code: AgeBand; name: Bilingual }[] = ageBands.map((code) => ({
  code,
  name: nameOf(content.ageBands, code),
}))
export const genderNames: readonly { code: Gender; name: Bilingual }[] = genders.map((code) => ({
  code,
  name: nameOf(content.genders, code),
}))

function nameOf(list: readonly NamedCode[], code: string): Bilingual {
  const found = list.find((one) => one.code === code)
  if (found === undefined) throw new Error(`content/evidence-types.json has no ${code}`)
  return found.name
}

/**
 * The type of record that carries the numbers of another one: who came to an activity is told with it, and kept as a record
 * about it.
 */
const numbersTypes: Partial<Record<EvidenceType, EvidenceType>> = {
  activity: 'participation',
  campaign: 'participation',
  training: 'training-attendance',
}
export const numbersTypeOf = (type: EvidenceType): TypeDefinition | null => {
  const code = numbersTypes[type]
  return code === undefined ? null : typeOf(code)
}

/** The values chosen of a facet, by their codes. */
export const chosenOf = (tags: readonly string[], facet: string): string[] =>
  tags.filter((tag) => tag.startsWith(`${facet}:`)).map((tag) => tag.slice(facet.length + 1))

/** A tag as people read it; the tag itself when the content no longer knows it. */
export function tagName(tag: string): Bilingual {
  const [facet = '', value = ''] = tag.split(':', 2)
  const known = facetList.some((one) => one.code === facet)
  const found = known ? facetNamed(facet).values.find((one) => one.code === value) : undefined
  return found?.name ?? { fr: tag, en: tag }
}
