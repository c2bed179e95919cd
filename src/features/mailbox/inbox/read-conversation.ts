import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { SentNotes, SentObject } from '../model.ts'

const hex = (bytes: Buffer): string => bytes.toString('hex')

/** What row-level security lets the person read of a conversation beside its envelope; null: nothing of it. */
export async function readConversation(
  tx: Tx,
  id: string,
): Promise<{ teamId: string; enc: string; sig: string; readings: number } | null> {
  const found = await tx
    .selectFrom('mailbox')
    .select(['team_id as teamId', 'enc_file as enc', 'sig_key as sig'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (found === undefined) return null
  const { rows } = await sql<{ readings: number }>`
    select count(*)::integer as readings from mailbox_reading where mailbox_id = ${id}`.execute(tx)
  return {
    teamId: found.teamId,
    enc: found.enc.toString('utf8'),
    sig: hex(found.sig),
    readings: rows[0]?.readings ?? 0,
  }
}

/** Its key for the person’s team, by version. Files in hexadecimal. */
export async function listWraps(
  tx: Tx,
  id: string,
): Promise<{ team: string; kv: number; epoch: number; file: string }[]> {
  const found = await tx
    .selectFrom('mailbox_wrap')
    .select(['team_id as team', 'kv', 'epoch', 'file'])
    .where('mailbox_id', '=', id)
    .orderBy('kv')
    .orderBy('team_id')
    .execute()
  return found.map(({ file, ...one }) => ({ ...one, file: hex(file) }))
}

/** All of its messages, in order: a chain is read whole, or not at all. */
export async function listObjects(tx: Tx, id: string): Promise<SentObject[]> {
  const found = await tx
    .selectFrom('mailbox_object')
    .select(['id', 'author_id as author', 'seq', 'kv', 'prev', 'entry', 'kept_at as keptAt', 'file'])
    .where('mailbox_id', '=', id)
    .orderBy('seq')
    .execute()
  return found.map(({ prev, keptAt, file, ...one }) => ({
    ...one,
    prev: prev && hex(prev),
    keptAt: keptAt.toISOString(),
    file: hex(file),
  }))
}

/** What the team wrote for itself beside it: the key of its notes, for the team, and all of them in order. Null: none yet. Files in hexadecimal. */
export async function readNotes(tx: Tx, id: string): Promise<SentNotes | null> {
  const kept = await tx
    .selectFrom('mailbox_note_wrap')
    .select(['record_id as record', 'epoch', 'file'])
    .where('mailbox_id', '=', id)
    .executeTakeFirst()
  if (kept === undefined) return null
  const found = await tx
    .selectFrom('mailbox_note')
    .select(['id', 'author_id as author', 'seq', 'prev', 'kept_at as keptAt', 'file'])
    .where('mailbox_id', '=', id)
    .orderBy('seq')
    .execute()
  const objects = found.map(({ prev, keptAt, file, ...one }) => ({
    ...one,
    prev: prev && hex(prev),
    keptAt: keptAt.toISOString(),
    file: hex(file),
  }))
  return { record: kept.record, epoch: kept.epoch, wrap: hex(kept.file), objects }
}

interface Named {
  id: string
  name: string
}

/** Who wrote in it for the team, as far as the person knows them. */
export async function listPeople(tx: Tx, id: string): Promise<Named[]> {
  const { rows } = await sql<Named>`
    select p.id, p.name from person p where p.id in (select x.author_id from mailbox_object x where x.mailbox_id = ${id}
      union select n.author_id from mailbox_note n where n.mailbox_id = ${id}) order by p.name, p.id`.execute(tx)
  return rows
}

/** Who can answer it: the person too. */
export async function listColleagues(tx: Tx, id: string): Promise<Named[]> {
  const { rows } = await sql<Named>`select id, name from sec.mailbox_colleagues(${id})`.execute(tx)
  return rows
}
