import content from '../../../../content/evidence-types.json' with { type: 'json' }
import type { EvidenceType } from '../../evidence/index.ts'

/** What the log may say of a type of evidence: the codes that a definition can name. */
export interface TypeWords {
  time: 'event' | 'standing' | 'period'
  /** Values that each of its facets may take. */
  facets: ReadonlyMap<string, readonly string[]>
  quantities: ReadonlyMap<string, QuantityWords>
}
export interface QuantityWords {
  aboutPeople: boolean
  by: readonly string[]
  categories: readonly string[]
}

interface FacetOfType {
  facet: string
  values?: string[]
}
interface QuantityOfType {
  code: string
  about: string
  by: string[]
  categories?: string[]
  categoriesOf?: string
}

const facets = new Map(content.facets.map((facet) => [facet.code, facet]))

function valuesOf(code: string): string[] {
  const facet = facets.get(code)
  if (facet === undefined) throw new Error(`Unknown facet: ${code}`)
  return 'valuesOf' in facet && facet.valuesOf !== undefined
    ? valuesOf(facet.valuesOf)
    : (facet.values ?? []).map((value) => value.code)
}

const wordsOf = (quantity: QuantityOfType): QuantityWords => ({
  aboutPeople: quantity.about === 'people',
  by: quantity.by,
  categories: quantity.categories ?? (quantity.categoriesOf === undefined ? [] : valuesOf(quantity.categoriesOf)),
})

export const vocabulary: ReadonlyMap<EvidenceType, TypeWords> = new Map(
  content.types.map((type) => [
    type.code as EvidenceType,
    {
      time: type.time as TypeWords['time'],
      facets: new Map((type.facets as FacetOfType[]).map((one) => [one.facet, one.values ?? valuesOf(one.facet)])),
      quantities: new Map((type.quantities as QuantityOfType[]).map((one) => [one.code, wordsOf(one)])),
    },
  ]),
)

/** @throws when the log has no such type: types are checked where data comes in. */
export function wordsOfType(type: EvidenceType): TypeWords {
  const words = vocabulary.get(type)
  if (words === undefined) throw new Error(`Unknown type of evidence: ${type}`)
  return words
}
