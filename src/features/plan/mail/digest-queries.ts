import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { DigestRun } from './mail-days.ts'

/** Queries of the queue (tis_job), which sees every choice of mail: nothing of them reaches a page. */

/** Someone who takes a digest. */
export interface DigestReader {
  personId: string
  email: string
  language: Language
}

/**
 * Where a run goes on: after this person. It stays locked until the transaction ends, so that two machines take turns; null: it is
 * over.
 */
export async function takeDigestRun(tx: Tx, { kind, forDay }: DigestRun): Promise<{ after: string } | null> {
  await sql`insert into digest_run (kind, for_day) values (${kind}, ${forDay}) on conflict do nothing`.execute(tx)
  const { rows } = await sql<{ after: string }>`
    select after_person_id as after from digest_run where kind = ${kind} and for_day = ${forDay} and ended_at is null for update`.execute(
    tx,
  )
  return rows[0] ?? null
}

/** Notes how far a run is: everyone up to this person was looked at; null: everyone was. */
export async function noteDigestRun(tx: Tx, { kind, forDay }: DigestRun, upTo: string | null): Promise<void> {
  await sql`
    update digest_run set after_person_id = coalesce(${upTo}::uuid, after_person_id), ended_at = case when ${upTo}::uuid is null then sec.now() end
    where kind = ${kind} and for_day = ${forDay}`.execute(tx)
}

/** People who take this digest and work somewhere, or coordinate a network, today; by id, after the one given. `limit` in people. */
export async function listDigestReaders(
  tx: Tx,
  { digest, after, limit }: { digest: DigestRun['kind']; after: string; limit: number },
): Promise<DigestReader[]> {
  const { rows } = await sql<DigestReader>`
    select p.id as "personId", p.email, p.language from person p left join plan_mail_choice c on c.person_id = p.id
    where p.id > ${after}::uuid and p.deactivated_at is null and coalesce(c.digest, 'weekly') = ${digest}
      and (exists (select from membership m where m.person_id = p.id and m.until_day is null)
        or exists (select from coordinator k where k.person_id = p.id and k.until_day is null))
    order by p.id limit ${limit}`.execute(tx)
  return rows
}
