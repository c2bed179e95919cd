import { isRegion, sectorCodes } from '../../../field/index.ts'
import { dutyKinds, type DutyFilter } from './list-on-duty.ts'

/** What the address asks for; what it does not know is as if it were not asked. */
export function dutyFilterOf(query: URLSearchParams): DutyFilter {
  const text = (query.get('q') ?? '')
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 200)
  const region = query.get('region') ?? ''
  return {
    text: text === '' ? null : text,
    region: isRegion(region) ? region : null,
    sector: sectorCodes.find((one) => one === (query.get('secteur') ?? query.get('sector'))) ?? null,
    kind: dutyKinds.find((one) => one === query.get('role')) ?? null,
  }
}

/** The same, as it stands in an address. */
export const dutyFilterQuery = ({ text, region, sector, kind }: DutyFilter): Record<string, string | null> => ({
  q: text,
  region,
  secteur: sector,
  role: kind,
})
