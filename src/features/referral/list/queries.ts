import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { BusinessStatus, Priority, TaskState } from '../model.ts'
import type { ReferralFilter } from './filter.ts'

/** An envelope as the list shows it. */
export interface ListedReferral {
  id: string
  direction: 'received' | 'sent'
  otherFr: string
  otherEn: string
  priority: Priority
  state: TaskState
  businessStatus: BusinessStatus | null
  requestedAt: Date
  dueAt: Date
  isLate: boolean
  ownerName: string | null
}

const isSent = sql`(t.organization_id = any ((select sec.worked())::uuid[]) and t.request_id = any ((select sec.own_referrals())::uuid[])
  or t.organization_id = any ((select sec.led())::uuid[]))`

/** What policies say too: of each side, who may know of it. */
const isReceived = sql`(t.recipient_id = any ((select sec.received_referral_places())::uuid[])
  or (t.owner_id = (select sec.person()) and t.recipient_id = any ((select sec.worked())::uuid[])))`

const within = ({
  direction,
  state,
  code,
}: ReferralFilter) => sql`t.state <> 'draft' and t.requested_at is not null and (${isSent} or ${isReceived})
  and (${direction}::text is null or ${isSent} = (${direction} = 'sent'))
  and (${state}::text is null or t.state = ${state}) and (${code}::text is null or t.id::text like ${code} || '%')`

const orders = {
  due: sql`(t.state <> 'requested'), (t.ended_at is not null), t.due_at, t.id`,
  newest: sql`t.requested_at desc, t.id`,
  oldest: sql`t.requested_at, t.id`,
}

export async function countReferrals(tx: Tx, filter: ReferralFilter): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from referral_task t where ${within(filter)}`.execute(tx)
  return rows[0]?.count ?? 0
}

/** Envelopes that the person may see; those that wait for an answer first. `limit` in rows. */
export async function listReferrals(
  tx: Tx,
  { limit, offset, ...filter }: ReferralFilter & { limit: number; offset: number },
): Promise<ListedReferral[]> {
  const { rows } = await sql<ListedReferral>`
    select t.id, case when t.is_sent then 'sent' else 'received' end as direction, coalesce(o.name_fr, '') as "otherFr", coalesce(o.name_en, '') as "otherEn", r.priority, t.state,
      t.business_status as "businessStatus", t.requested_at as "requestedAt", t.due_at as "dueAt", t.state = 'requested' and t.due_at < sec.now() as "isLate", p.name as "ownerName"
    from (select t.*, ${isSent} as is_sent from referral_task t where ${within(filter)} order by ${orders[filter.sort]} limit ${limit} offset ${offset}) t
      join referral_request r on r.id = t.request_id
      left join organization o on o.id = case when t.is_sent then t.recipient_id else t.organization_id end left join person p on p.id = t.owner_id
    order by ${orders[filter.sort]}`.execute(tx)
  return rows
}

/** Organizations that the person leads: they set its times. */
export async function listLed(tx: Tx): Promise<{ id: string; nameFr: string; nameEn: string }[]> {
  const { rows } = await sql<{ id: string; nameFr: string; nameEn: string }>`
    select id, name_fr as "nameFr", name_en as "nameEn" from organization where id = any ((select sec.led())::uuid[]) order by name_fr, id limit 50`.execute(
    tx,
  )
  return rows
}
