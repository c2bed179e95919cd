import { regionCodes, sectorCodes } from '../../../field/index.ts'
import { organizationStatuses } from '../model.ts'
import type { OrganizationFilter } from './queries.ts'

const oneOf = <T extends string>(value: string | null, allowed: readonly T[]): T | null =>
  allowed.find((one) => one === value) ?? null

/** What the address asks for; what it does not know is as if it were not asked. Of a parameter given twice, the first counts. */
export function filterOf(query: URLSearchParams): OrganizationFilter {
  const text = (query.get('q') ?? '')
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 200)
  return {
    text: text === '' ? null : text,
    sector: oneOf(query.get('secteur') ?? query.get('sector'), sectorCodes),
    region: oneOf(query.get('region'), [...regionCodes, 'none']),
    status: oneOf(query.get('etat') ?? query.get('status'), organizationStatuses),
  }
}

/** The same, as it stands in an address. */
export const filterQuery = (filter: OrganizationFilter): Record<string, string | null> => ({
  q: filter.text,
  secteur: filter.sector,
  region: filter.region,
  etat: filter.status,
})
