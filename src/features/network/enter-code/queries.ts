import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'

/** The token's hash of the latest code that a person accepted, waiting for their way in; null for none. Only for `asGate`. */
export async function findBegunCode(tx: Tx, personId: string): Promise<Buffer | null> {
  const { rows } = await sql<{ tokenHash: Buffer }>`
    select v.token_hash as "tokenHash" from invitation v join person p on p.email = v.email
    where p.id = ${personId} and v.by_code and v.begun_at is not null and v.accepted_at is null
    order by v.begun_at desc, v.id limit 1`.execute(tx)
  return rows[0]?.tokenHash ?? null
}

/** Who gave a code, to be written to; null when their account is closed. Only for `asGate`. */
export async function findGiver(
  tx: Tx,
  personId: string,
): Promise<{ name: string; email: string; language: 'fr' | 'en' } | null> {
  return (
    (await tx
      .selectFrom('person')
      .select(['name', 'email', 'language'])
      .where('id', '=', personId)
      .where('deactivated_at', 'is', null)
      .executeTakeFirst()) ?? null
  )
}
