import type { SectorCode } from '../../field/index.ts'
import type { AnyRequest } from '../../kernel/http/index.ts'
import { gatherInitiatives } from './gather.ts'
import type { Initiative } from './model.ts'

/**
 * Initiatives that everyone may read: those that join all of these sectors, in this region or for all of Quebec, the ones that join the
 * fewest others first. While the database is away, those that ship with the product.
 */
export async function initiativesOf(
  { tx, hasData, lang, deps }: AnyRequest,
  { sectors = [], region = null }: { sectors?: readonly SectorCode[]; region?: string | null },
): Promise<Initiative[]> {
  const all = await gatherInitiatives(
    hasData ? tx : null,
    { text: null, sector: null, age: null },
    { lang, timeZone: deps.timeZone },
  )
  return all
    .filter((one) => sectors.every((code) => one.sectors.includes(code)))
    .filter((one) => region === null || one.regions.length === 0 || one.regions.includes(region))
    .toSorted((a, b) => a.sectors.length - b.sectors.length)
}
