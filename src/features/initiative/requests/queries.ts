import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import { isId } from '../../../kernel/ids.ts'
import type { HelpRequest, RequestState } from '../model.ts'
import type { RequestSide } from '../rules.ts'

/** Of table `r`, with the names that `sec.initiative_parties` tells as `n`. */
const columns = sql.raw(
  `r.id, r.initiative_id as "initiativeId", n.initiative_fr as "initiativeFr", n.initiative_en as "initiativeEn",
   r.from_organization_id as "fromId", n.from_fr as "fromFr", n.from_en as "fromEn", r.to_organization_id as "toId",
   n.to_fr as "toFr", n.to_en as "toEn", r.asker_id as "askerId", n.asker_name as "askerName", n.asker_email as "askerEmail",
   r.answerer_id as "answererId", n.answerer_name as "answererName", r.message, r.state, r.created_at as "createdAt",
   r.answered_at as "answeredAt", r.closed_at as "closedAt", r.version`,
)

/** What a list of requests is narrowed to; null: not narrowed. */
export interface RequestFilter {
  side: RequestSide | null
  state: RequestState | null
}

/** Those of these organizations, on the side that is asked for. */
function within(organizations: readonly string[], { side, state }: RequestFilter): RawBuilder<unknown> {
  const ids = [...organizations]
  const from = sql`r.from_organization_id = any (${ids}::uuid[])`
  const to = sql`r.to_organization_id = any (${ids}::uuid[])`
  const onSide = side === 'asking' ? from : side === 'asked' ? to : sql`(${from} or ${to})`
  return sql`${onSide} and (${state}::text is null or r.state = ${state})`
}

/** Those that await an answer first, then the latest. */
export async function listRequests(
  tx: Tx,
  organizations: readonly string[],
  { limit, offset, ...filter }: RequestFilter & { limit: number; offset: number },
): Promise<HelpRequest[]> {
  const { rows } = await sql<HelpRequest>`
    with shown as (
      select r.* from initiative_request r where ${within(organizations, filter)}
      order by r.state <> 'asked', r.state = 'closed', r.created_at desc, r.id limit ${limit} offset ${offset})
    select ${columns} from shown r join sec.initiative_parties(array(select id from shown)) n on n.id = r.id
    order by r.state <> 'asked', r.state = 'closed', r.created_at desc, r.id`.execute(tx)
  return rows
}

export async function countRequests(tx: Tx, organizations: readonly string[], filter: RequestFilter): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from initiative_request r where ${within(organizations, filter)}`.execute(tx)
  return rows[0]?.count ?? 0
}

/** One of these organizations; null: none that the person may know of. */
export async function findRequest(tx: Tx, id: string, organizations: readonly string[]): Promise<HelpRequest | null> {
  if (!isId(id)) return null
  const { rows } = await sql<HelpRequest>`
    select ${columns} from initiative_request r join sec.initiative_parties(array[${id}::uuid]) n on n.id = r.id
    where r.id = ${id} and ${within(organizations, { side: null, state: null })}`.execute(tx)
  return rows[0] ?? null
}

/** Open requests that a person follows or answers in an organization, the oldest first. */
export async function listHeldRequests(
  tx: Tx,
  { personId, organizationId }: { personId: string; organizationId: string },
): Promise<HelpRequest[]> {
  const { rows } = await sql<HelpRequest>`
    with held as (
      select r.* from initiative_request r where r.state <> 'closed'
        and ((r.asker_id = ${personId} and r.from_organization_id = ${organizationId})
          or (r.answerer_id = ${personId} and r.to_organization_id = ${organizationId})))
    select ${columns} from held r join sec.initiative_parties(array(select id from held)) n on n.id = r.id
    order by r.created_at, r.id limit 200`.execute(tx)
  return rows
}
