import { regionCodes, sectorCodes, type SectorCode } from '../../../field/index.ts'

/** What the list is narrowed to; null: not narrowed. */
export interface InitiativeFilter {
  text: string | null
  /** A code, or `all`: those for the whole of Quebec. */
  region: string | null
  sector: SectorCode | null
  /** In years. */
  age: number | null
}

const oneOf = <T extends string>(value: string | null, allowed: readonly T[]): T | null =>
  allowed.find((one) => one === value) ?? null

/** What the address asks for; what it does not know is as if it were not asked. Of a parameter given twice, the first counts. */
export function filterOf(query: URLSearchParams): InitiativeFilter {
  const text = (query.get('q') ?? '')
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 200)
  const age = query.get('age') ?? ''
  return {
    text: text === '' ? null : text,
    region: oneOf(query.get('region'), [...regionCodes, 'all']),
    sector: oneOf(query.get('secteur') ?? query.get('sector'), sectorCodes),
    age: /^\d{1,2}$/.test(age) ? Number(age) : null,
  }
}

/** The same, as it stands in an address. */
export const filterQuery = ({ text, region, sector, age }: InitiativeFilter): Record<string, string | null> => ({
  q: text,
  region,
  secteur: sector,
  age: age === null ? null : String(age),
})
