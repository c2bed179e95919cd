import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'

interface DeskTeam {
  organizationId: string
  teamId: string
  kind: 'intake' | 'follow-up'
  epoch: number | null
}

/** Teams of keys in which the person is, where they do more than read; and whether they have two ways to unlock. */
export async function readDesk(tx: Tx): Promise<{ teams: DeskTeam[]; hasTwoUnlocks: boolean }> {
  const { rows: teams } = await sql<DeskTeam>`
    select organization_id as "organizationId", id as "teamId", kind, sec.key_team_epoch(id) as epoch
    from key_team where id = any ((select sec.referral_teams())::uuid[]) order by organization_id, kind`.execute(tx)
  const { rows } = await sql<{ has: boolean }>`select sec.has_two_unlocks() as has`.execute(tx)
  return { teams, hasTwoUnlocks: rows[0]?.has === true }
}

interface KeptWrap {
  rec: string
  org: string
  teamId: string
  kv: number
  epoch: number
  file: Buffer
}

/** Keys of records that are served to the person today, newest first. It starts from the wraps of their teams, which are few. */
export async function listWraps(
  tx: Tx,
  { rec = null, limit, offset = 0 }: { rec?: string | null; limit: number; offset?: number },
): Promise<KeptWrap[]> {
  const { rows } = await sql<KeptWrap>`
    select w.rec, r.organization_id as org, w.team_id as "teamId", w.kv, w.epoch, w.file
    from referral_wrap w join referral_request r on r.id = w.rec
    where w.team_id = any ((select sec.referral_teams())::uuid[]) and w.ended_at is null and not w.held and (w.until_at is null or w.until_at > sec.now()) and (${rec}::uuid is null or w.rec = ${rec})
    order by w.kept_at desc, w.rec, w.team_id, w.kv limit ${limit} offset ${offset}`.execute(tx)
  return rows
}

interface KeptObject {
  id: string
  type: string
  kv: number
  seq: number
  prev: Buffer | null
  file: Buffer
}

/** The sealed objects of a record, in order; none when no wrap of the person's teams is served. */
export async function listObjects(tx: Tx, rec: string, { from }: { from: number }): Promise<KeptObject[]> {
  const { rows } = await sql<KeptObject>`
    select id, type, kv, seq, prev, file from referral_object where rec = ${rec} and seq >= ${from} order by seq limit 100`.execute(
    tx,
  )
  return rows
}

interface RecordTask {
  id: string
  recipientId: string
  state: string
  businessStatus: string | null
  consentId: string | null
  /** That consent stands, and the person may take it back. */
  mayTakeBack: boolean
  version: number
}

/** Envelopes of the tasks of a record, as far as the person reads them. */
export async function listRecordTasks(tx: Tx, rec: string): Promise<RecordTask[]> {
  const { rows } = await sql<RecordTask>`
    select id, recipient_id as "recipientId", state, business_status as "businessStatus", consent_id as "consentId", version,
      exists (select from referral_consent c where c.id = t.consent_id and c.state in ('active', 'proposed') and sec.consent_taker(c.id) is not null) as "mayTakeBack"
    from referral_task t where request_id = ${rec} and (exists (select from sec.referral_roles(t)) or request_id = any ((select sec.own_referrals())::uuid[])) order by created_at, id limit 100`.execute(
    tx,
  )
  return rows
}

/** Organizations whose people wrote in a record: what a reader checks signatures against. */
export async function listAuthors(tx: Tx, rec: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct author_organization_id as id from referral_object where rec = ${rec} order by id limit 20`.execute(
    tx,
  )
  return rows.map(({ id }) => id)
}

interface KeptDraft {
  id: string
  organizationId: string
  keptAt: Date
  wrap: Buffer
  file: Buffer
}

export async function listDrafts(tx: Tx): Promise<KeptDraft[]> {
  const { rows } = await sql<KeptDraft>`
    select id, organization_id as "organizationId", kept_at as "keptAt", wrap_file as wrap, file from referral_draft where person_id = (select sec.person()) order by kept_at desc, id limit 20`.execute(
    tx,
  )
  return rows
}
