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
