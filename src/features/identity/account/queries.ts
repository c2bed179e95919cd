import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { OpenSession } from '../model.ts'

/** Open sessions of the person of this transaction, newest first. */
export const findOpenSessions = (tx: Tx): Promise<OpenSession[]> =>
  tx
    .selectFrom('session')
    .select(['id', 'method', 'device', 'created_at as createdAt', 'last_seen_at as lastSeenAt'])
    .where('ended_at', 'is', null)
    .where('expires_at', '>', sql<Date>`sec.now()`)
    .where('last_seen_at', '>', sql<Date>`sec.now() - interval '12 hours'`)
    .where('person_id', '=', sql<string>`sec.person()`)
    .orderBy('last_seen_at', 'desc')
    .orderBy('id')
    .limit(100)
    .execute()

/** A mail for this person that an operator read to hand it over. */
export interface MailReading {
  carried: 'sign-in-link' | 'invitation' | 'link' | 'nothing'
  subject: string
  readAt: Date
}

/** Readings of mail for the person of this transaction, newest first; at most `limit`. */
export async function findMailReadings(tx: Tx, { limit }: { limit: number }): Promise<MailReading[]> {
  const { rows } = await sql<MailReading>`
    select carried, subject, read_at as "readAt" from mail_reading
    where recipient = sec.own_address() order by read_at desc, id limit ${limit}`.execute(tx)
  return rows
}

/** Since when a mail server refuses the person's own address; null: none does, as far as known. */
export async function findMailRefusedAt(tx: Tx): Promise<Date | null> {
  const { rows } = await sql<{ at: Date | null }>`
    select mail_refused_at as at from person where id = sec.person()`.execute(tx)
  return rows[0]?.at ?? null
}
