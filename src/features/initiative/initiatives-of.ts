import type { SectorCode } from '../../field/index.ts'
import type { AnyRequest } from '../../kernel/http/index.ts'
import { publicInitiatives } from './gather.ts'
import type { Initiative } from './model.ts'

/**
 * Initiatives that everyone may read: those that join all of these sectors, in this region or for all of Quebec, the ones that join the
 * fewest others first. While the database is away, those that ship with the product.
 */
export async function initiativesOf(
  request: AnyRequest,
  { sectors = [], region = null }: { sectors?: readonly SectorCode[]; region?: string | null },
): Promise<Initiative[]> {
  const all = await publicInitiatives(request)
  return all
    .filter((one) => sectors.every((code) => one.sectors.includes(code)))
    .filter((one) => region === null || one.regions.length === 0 || one.regions.includes(region))
    .toSorted((a, b) => a.sectors.length - b.sectors.length)
}
