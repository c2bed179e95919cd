import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { OpenTimes } from '../../../field/index.ts'
import { timesOfColumns } from '../hours/columns.ts'
import type { Source } from '../model.ts'
import { freshnessOf } from '../rules.ts'
import type { Card } from '../search-index/search-row.ts'

/** What a young person looks for near them: codes of content/needs.json. */
export const nearKinds = ['outreach', 'shelter', 'youth-clinic'] as const
export type NearKind = (typeof nearKinds)[number]

/** A service of a region, as its line on a youth page tells it: public facts only. */
export interface NearService {
  id: string
  card: Card
  kinds: NearKind[]
  /** Null: hours not known. */
  times: OpenTimes | null
  /** Checked here within the year, or found at a source of high confidence. */
  isSure: boolean
}

interface Row {
  id: string
  card: Card
  needs: string[]
  openRanges: string | null
  openComputedUntil: Date | null
  assuredOn: Day | null
  source: Source | null
}

/** More than a small screen holds; a region has a handful. */
const most = 20

/** Who goes to young people, lodges or treats them in a region: those one can call or text first. */
export async function listNear(tx: Tx, region: string, today: Day): Promise<NearService[]> {
  const { rows } = await sql<Row>`
    select s.service_id as id, s.card, s.needs, s.open_ranges::text as "openRanges", s.open_computed_until as "openComputedUntil",
      s.assured_on as "assuredOn", r.source
    from service_search s join directory_record r on r.id = s.service_id
    where s.needs && ${[...nearKinds]} and s.regions @> ${[region]} and s.card ->> 'status' = 'active'
    order by s.card ->> 'phone' is null and s.card ->> 'text' is null, s.card ? 'isPhoneUnsure', s.name_fr, s.service_id
    limit ${most}`.execute(tx)
  return rows.map(({ id, card, needs, openRanges, openComputedUntil, assuredOn, source }) => ({
    id,
    card,
    kinds: nearKinds.filter((kind) => needs.includes(kind)),
    times: timesOfColumns(openRanges, openComputedUntil),
    isSure: freshnessOf(assuredOn, today) === 'fresh' || (source?.confidence === 'high' && card.isPhoneUnsure !== true),
  }))
}
