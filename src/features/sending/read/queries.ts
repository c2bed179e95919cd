import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { TaskState } from '../../referral/index.ts'

interface ServedRow {
  rec: string
  task: string
  fromId: string
  toId: string
  state: TaskState
  sentAt: Date
}

/** Records whose key is served to the person today, each by its last task, newest first: nothing of them but the envelope. */
export async function listServed(tx: Tx): Promise<ServedRow[]> {
  const { rows } = await sql<ServedRow>`
    select w.rec, t.id as task, t.organization_id as "fromId", t.recipient_id as "toId", t.state, t.requested_at as "sentAt"
    from (select distinct rec from referral_wrap where team_id = any ((select sec.referral_teams())::uuid[])) w
      join lateral (select * from referral_task t where t.request_id = w.rec and t.requested_at is not null order by t.requested_at desc, t.id limit 1) t on true
    order by t.requested_at desc, t.id limit 500`.execute(tx)
  return rows
}

/** The envelope of a record as another system is told it, for the file that a browser writes. */
export async function readEnvelope(tx: Tx, rec: string) {
  const { rows: requests } = await sql<{
    state: string
    priority: string
    language: string
    continuityId: string
    createdAt: Date
  }>`select state, priority, language, continuity_id as "continuityId", created_at as "createdAt" from referral_request where id = ${rec}`.execute(
    tx,
  )
  const { rows: tasks } = await sql<{
    id: string
    fromId: string
    toId: string
    consentId: string | null
    partOf: string | null
    state: string
    businessStatus: string | null
    reason: string | null
    outcome: string | null
    requestedAt: Date
    dueAt: Date | null
    acceptedAt: Date | null
    firstContactAt: Date | null
    endedAt: Date | null
    changedAt: Date
  }>`select t.id, t.organization_id as "fromId", t.recipient_id as "toId", t.consent_id as "consentId", t.part_of as "partOf", t.state, t.business_status as "businessStatus", t.reason,
      t.outcome, t.requested_at as "requestedAt", t.due_at as "dueAt", t.accepted_at as "acceptedAt", t.first_contact_at as "firstContactAt", t.ended_at as "endedAt",
      coalesce((select max(e.at) from referral_event e where e.task_id = t.id), t.requested_at) as "changedAt"
    from referral_task t where t.request_id = ${rec} and t.requested_at is not null order by t.requested_at desc, t.id limit 20`.execute(
    tx,
  )
  const { rows: consents } = await sql<{
    id: string
    recipientId: string
    state: string
    purpose: string
    classes: string[]
    method: string
    givenAt: Date
    startsOn: string
    endsOn: string
    textHash: Buffer
    endedAt: Date | null
    withdrawn: boolean
  }>`select id, recipient_id as "recipientId", state, purpose, classes, method, recorded_at as "givenAt", starts_on as "startsOn", ends_on as "endsOn", text_hash as "textHash",
      ended_at as "endedAt", withdrawn from referral_consent where request_id = ${rec} order by recorded_at, id limit 20`.execute(
    tx,
  )
  return {
    request: requests[0] ?? null,
    tasks,
    consents: consents.map(({ textHash, endedAt, withdrawn, ...one }) => ({
      ...one,
      textVersion: textHash.toString('hex'),
      withdrawnAt: withdrawn ? endedAt : null,
    })),
  }
}
