import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { adoptedIn } from '../../plan/index.ts'
import type { Adoption, HalfOpenPeriod } from '../model.ts'
import type { Standing } from './scope-keys.ts'

/** Where organizations stood in a period, and what they had adopted. */
export interface PeriodStanding {
  organizations: readonly Standing[]
  adoptions: readonly Adoption[]
}

/** Before any evidence. */
const longAgo = '1990-01-01' as Day

interface OrganizationRow {
  id: string
  sector: string
  regions: string[]
  networks: string[]
  until: Day | null
}

/**
 * Organizations that are in a network, or were until a day of the period, with these networks, and what they had adopted; as the transaction may
 * read them. What an organization did before it joined came with it.
 *
 * @param only of these organizations; null: of all of them
 */
export async function readStanding(
  tx: Tx,
  period: HalfOpenPeriod,
  only: readonly string[] | null = null,
): Promise<PeriodStanding> {
  const isAsked = only === null ? sql`true` : sql`o.id = any (${[...only]}::uuid[])`
  const { rows } = await sql<OrganizationRow>`
    select o.id, o.sector, o.region_codes as regions, array_agg(distinct m.network_id::text) as networks,
      case when bool_or(m.left_on is null) then null else max(m.left_on)::text end as until
    from organization o join network_member m on m.organization_id = o.id
    where coalesce(m.left_on, 'infinity') >= ${period.start}::date and ${isAsked}
      and o.status in ('joined', 'left')
    group by o.id order by o.id`.execute(tx)
  const adopted = await adoptedIn(tx, period, only)
  const byId = new Map(rows.map((one) => [one.id, one]))
  const taking = rows.map(({ id, networks, sector, regions, until }): Adoption => ({
    organization: id,
    networks,
    sector,
    regions,
    action: null,
    outcomes: null,
    startsOn: longAgo,
    endsOn: until,
  }))
  const adoptions = adopted.flatMap(({ organization, action, outcomes, startsOn, endsOn }): Adoption[] => {
    const one = byId.get(organization)
    if (one === undefined) return []
    const { networks, sector, regions } = one
    return [{ organization, networks, sector, regions, action, outcomes, startsOn, endsOn }]
  })
  return {
    organizations: rows.map(({ id, networks, sector, regions }) => ({ id, networks, sector, regions })),
    adoptions: [...taking, ...adoptions],
  }
}

/** Networks of the instance. */
export async function listNetworks(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from network order by id limit 1000`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Regions where evidence was placed, wherever its organizations stand. */
export async function placedRegions(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ region: string }>`
    select distinct unnest(region_codes) as region from evidence_event where is_current order by 1`.execute(tx)
  return rows.map(({ region }) => region)
}
