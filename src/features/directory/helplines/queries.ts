import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import { hsdsId } from '../hsds-id.ts'
import { shippedServices } from '../shipped/shipped-records.ts'
import type { FoundService } from '../search/queries.ts'

/** Shipped help lines that anyone in Quebec may call, in the order they are offered. */
const shippedHelplines = [
  'tel-jeunes',
  '811',
  'info-aide-vs',
  'sos-vc',
  'suicide-qc',
  '988',
  'ligneparents',
  'ht-hotline',
  'kids-help-phone',
  'interligne',
]

/** Whether the number of a shipped line stands on a source that is not judged sure: said beside it. */
export const isUnsureHelpline = (id: string): boolean => unsureHelplines.has(id)

const idOfHelpline = (code: string): string => hsdsId('tisserin', 'shipped', code, 'service')

const unsureHelplines = new Set(
  shippedServices
    .filter(
      ({ source, phones }) =>
        phones[0]?.sure !== true && source.confidence !== undefined && source.confidence !== 'high',
    )
    .map(({ id }) => idOfHelpline(id)),
)

/** Knows the services of each region, for whoever finds nothing; its hours differ by region, so that it is always offered. */
const anyService = idOfHelpline('211')

/** The help lines that are open at this instant, those that answer one of `needs` first, at most `limit`; then the 211. */
export async function helplinesOpenNow(
  tx: Tx,
  { needs, now, limit = 4 }: { needs: readonly string[]; now: Date; limit?: number },
): Promise<FoundService[]> {
  const ids = shippedHelplines.map(idOfHelpline)
  const { rows } = await sql<FoundService>`
    select s.service_id as id, s.card, s.needs, s.sector, s.regions, s.languages, s.channels, s.traits, s.minimum_age as "minimumAge",
      s.maximum_age as "maximumAge", s.town, s.open_ranges::text as "openRanges", s.open_computed_until as "openUntil",
      s.assured_on as "assuredOn", false as "isPartial"
    from service_search s
    where (s.service_id = any(${ids}::uuid[]) and s.open_ranges @> ${now}::timestamptz and s.is_remote) or s.service_id = ${anyService}
    order by s.service_id = ${anyService} desc, (s.needs && ${[...needs]}::text[]) desc, array_position(${ids}::uuid[], s.service_id) limit ${limit + 1}`.execute(
    tx,
  )
  return [...rows.filter(({ id }) => id !== anyService).slice(0, limit), ...rows.filter(({ id }) => id === anyService)]
}
