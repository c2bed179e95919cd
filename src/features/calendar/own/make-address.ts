import { sql } from 'kysely'
import { instanceChain, recordDeed } from '../../../kernel/audit.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { hashToken, newToken } from '../../../kernel/session.ts'

const recordAddress = (tx: Tx, deed: 'calendar.made' | 'calendar.renewed' | 'calendar.ended', personId: string) =>
  recordDeed(tx, { deed, chain: instanceChain, subject: { kind: 'person', id: personId } })

/** The secret of a first address, to be shown once; null: they have one already, which stays. */
export async function makeAddress(tx: Tx, personId: string): Promise<string | null> {
  const token = newToken()
  const { rows } = await sql<{ made: boolean }>`select sec.make_calendar(${hashToken(token)}) as made`.execute(tx)
  if (rows[0]?.made !== true) return null
  await recordAddress(tx, 'calendar.made', personId)
  return token
}

/** The secret of an address that takes the place of theirs, to be shown once; null: they have none. The former opens nothing any more. */
export async function renewAddress(tx: Tx, personId: string): Promise<string | null> {
  const token = newToken()
  const renewed = await tx
    .updateTable('calendar_feed')
    .set({ token_hash: hashToken(token) })
    .where('person_id', '=', personId)
    .returning('person_id')
    .executeTakeFirst()
  if (renewed === undefined) return null
  await recordAddress(tx, 'calendar.renewed', personId)
  return token
}

/** Ends their address, for ever. Without one, nothing happens. */
export async function endAddress(tx: Tx, personId: string): Promise<void> {
  const ended = await tx
    .deleteFrom('calendar_feed')
    .where('person_id', '=', personId)
    .returning('person_id')
    .executeTakeFirst()
  if (ended !== undefined) await recordAddress(tx, 'calendar.ended', personId)
}
