import catalogue from '../../../../content/evidence-types.json' with { type: 'json' }
import type { EvidenceType } from '../model.ts'

export interface QuantityRule {
  /** Codes that it is said in parts of; null: it has none. */
  categories: ReadonlySet<string> | null
  /** Its parts exclude one another: they add up to no more than the whole. */
  isExclusive: boolean
  isByAge: boolean
  isByGender: boolean
  /** Quantity that it is never above; null: none. */
  within: string | null
}

export interface TypeRule {
  time: 'event' | 'standing' | 'period'
  facets: ReadonlyMap<string, { isMany: boolean; isRequired: boolean; values: ReadonlySet<string> }>
  quantities: ReadonlyMap<string, QuantityRule>
  /** Types of what it may be about; empty: it is about nothing. */
  about: ReadonlySet<string>
}

interface FacetUse {
  facet: string
  values?: readonly string[]
  required?: boolean
  many?: boolean
}
interface WrittenQuantity {
  code: string
  by?: readonly string[]
  categories?: readonly string[]
  categoriesOf?: string
  within?: string
}
interface WrittenType {
  code: string
  time: string
  facets: readonly FacetUse[]
  quantities: readonly WrittenQuantity[]
  about: readonly string[] | null
}
interface WrittenFacet {
  code: string
  valuesOf?: string
  values?: readonly { code: string }[]
}

const facets = new Map((catalogue.facets as readonly WrittenFacet[]).map((facet) => [facet.code, facet]))

function valuesOf(code: string): readonly string[] {
  const facet = facets.get(code)
  if (facet === undefined) throw new Error(`content/evidence-types.json speaks of the facet ${code}, which it has not`)
  return facet.valuesOf === undefined ? (facet.values ?? []).map((one) => one.code) : valuesOf(facet.valuesOf)
}

function quantityRule({ by = [], categories, categoriesOf, within }: WrittenQuantity): QuantityRule {
  const parts = categories ?? (categoriesOf === undefined ? null : valuesOf(categoriesOf))
  return {
    categories: parts === null ? null : new Set(parts),
    isExclusive: categories !== undefined,
    isByAge: by.includes('ageBand'),
    isByGender: by.includes('gender'),
    within: within ?? null,
  }
}

/** What content/evidence-types.json says of each type, as checks read it. */
export const typeRules: ReadonlyMap<string, TypeRule> = new Map(
  (catalogue.types as readonly WrittenType[]).map((type): [EvidenceType, TypeRule] => [
    type.code as EvidenceType,
    {
      time: type.time as TypeRule['time'],
      facets: new Map(
        type.facets.map(({ facet, values, required = false, many = false }) => [
          facet,
          { isMany: many, isRequired: required, values: new Set(values ?? valuesOf(facet)) },
        ]),
      ),
      quantities: new Map(type.quantities.map((quantity) => [quantity.code, quantityRule(quantity)])),
      about: new Set(type.about ?? []),
    },
  ]),
)
