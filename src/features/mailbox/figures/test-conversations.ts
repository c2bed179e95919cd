import { randomBytes, randomUUID } from 'node:crypto'
import type { Admin } from '../../../../tests/database.ts'

interface Lived {
  organization: string
  team: string
  /** Instants of messages, in order; `by` null: the young person. */
  said: readonly { at: string; by: string | null }[]
  /** Day it ends by itself. */
  expiresOn?: string
}

/** Envelopes of a conversation of chance bytes, as the superuser: instants of the past, which no page could write. @returns its id */
export async function aConversation(
  admin: Admin,
  { organization, team, said, expiresOn = '2099-01-05' }: Lived,
): Promise<string> {
  const id = randomUUID()
  await admin.query(
    `INSERT INTO mailbox (id, organization_id, team_id, loc_hash, auth_hash, locked_file, wrap_file, enc_file, sig_key, awaits, created_week, expires_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, sec.week_of($11::timestamptz::date), $12)`,
    [
      id,
      organization,
      team,
      randomBytes(32),
      randomBytes(32),
      randomBytes(445),
      randomBytes(2600),
      randomBytes(1959),
      randomBytes(32),
      said.at(-1)?.by === null,
      said[0]?.at,
      expiresOn,
    ],
  )
  for (const [seq, { at, by }] of said.entries())
    await admin.query(
      `INSERT INTO mailbox_object (id, mailbox_id, organization_id, author_id, seq, kv, prev, entry, kept_at, file)
       VALUES ($1, $2, $3, $4, $5, 1, $6, 1, $7, $8)`,
      [randomUUID(), id, organization, by, seq, seq === 0 ? null : randomBytes(32), at, randomBytes(600)],
    )
  return id
}
