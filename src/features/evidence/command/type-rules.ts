import { typeDefinitions, type EvidenceTime, type Quantity } from '../evidence-types.ts'

export interface QuantityRule extends Omit<Quantity, 'categories'> {
  /** Codes that it is said in parts of; null: it has none. */
  categories: ReadonlySet<string> | null
}

export interface TypeRule {
  time: EvidenceTime
  facets: ReadonlyMap<string, { isMany: boolean; isRequired: boolean; values: ReadonlySet<string> }>
  quantities: ReadonlyMap<string, QuantityRule>
  /** Types of what it may be about; empty: it is about nothing. */
  about: ReadonlySet<string>
}

const codesOf = (list: readonly { code: string }[]): ReadonlySet<string> => new Set(list.map(({ code }) => code))

/** The types as a file of millions of lines asks them: each code is looked up, never searched. */
export const typeRules: ReadonlyMap<string, TypeRule> = new Map(
  typeDefinitions.map(({ code, time, facets, quantities, about }): [string, TypeRule] => [
    code,
    {
      time,
      facets: new Map(facets.map((facet) => [facet.code, { ...facet, values: codesOf(facet.values) }])),
      quantities: new Map(
        quantities.map((one) => [
          one.code,
          { ...one, categories: one.categories.length === 0 ? null : codesOf(one.categories) },
        ]),
      ),
      about: new Set(about),
    },
  ]),
)
