import { afterAll, beforeAll, expect, it } from 'vitest'
import type { TestDatabase } from '../../../../tests/database.ts'
import { demoDatabase } from '../../../../tests/demo-database.ts'
import { correspondentOf, fileHash, openEpoch, openWrap, readRecord, type StoredObject } from '../../../crypto/index.ts'
import { asOwner, asOwnerTx } from '../../../kernel/as-owner.ts'
import { dayOf, systemClock } from '../../../kernel/clock.ts'
import { demoSecret, readStatements, readTree, registerOf } from '../../keys/index.ts'
import { demoId } from '../../network/index.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await demoDatabase()
})
afterAll(() => db.drop())

const org = demoId('organization', 'courtepointe')
const user = demoId('person', 'worker-courtepointe')
const bytes = (file: Buffer): Uint8Array => new Uint8Array(file)
const hex = (file: Buffer | null): string | null => (file === null ? null : file.toString('hex'))

async function one<Row extends object>(text: string, values: readonly unknown[]): Promise<Row> {
  const { rows } = await db.admin.query<Row>(text, [...values])
  const [row] = rows
  if (row === undefined) throw new Error('no such row')
  return row
}

/** Objects of a conversation, in order. */
async function objectsOf(rec: string): Promise<StoredObject[]> {
  const { rows } = await db.admin.query('SELECT * FROM mailbox_object WHERE mailbox_id = $1 ORDER BY seq', [rec])
  return rows.map(({ id, kv, seq, prev, file }) => ({
    row: { type: 'message', org, rec, obj: id, kv, seq, prev: hex(prev) },
    file: bytes(file),
  }))
}

it('a visitor of the demonstration can write to an invented team, and to no police service', async () => {
  const { rows } = await db.admin.query('SELECT name_fr AS name, phone FROM sec.door_teams()')

  expect(rows).toEqual([{ name: 'Maison des jeunes La Courtepointe', phone: '+18195550142' }])
})

it('its worker opens an invented conversation with the keys that anyone can work out, and reads both messages', async () => {
  const register = await asOwnerTx(db.adminUrl, async (tx) =>
    registerOf(await readStatements(tx, [org]), await readTree(tx)),
  )
  const box = await one<{ id: string; team_id: string; enc_file: Buffer; sig_key: Buffer }>(
    'SELECT * FROM mailbox WHERE organization_id = $1',
    [org],
  )
  const rec = box.id
  const team = { org, team: box.team_id }
  const public_ = { enc: box.enc_file.toString(), sig: box.sig_key.toString('hex') }
  const correspondent = correspondentOf(org, rec, public_)
  const reading = { register, from: [org], correspondent, today: dayOf(systemClock.now(), 'America/Toronto') }

  const { enc: secret } = await asOwner(db.adminUrl, (query) => demoSecret(query, user))
  const parcel = await one<{ file: Buffer }>(
    'SELECT file FROM key_parcel WHERE team_id = $1 AND epoch = 1 AND person_id = $2',
    [team.team, user],
  )
  const teamSecret = await openEpoch(bytes(parcel.file), team, 1, { user, secret }, reading)
  const wrap = await one<{ file: Buffer }>('SELECT file FROM mailbox_wrap WHERE mailbox_id = $1', [rec])
  const address = { org, to: team.team, epoch: 1 }
  const { dataKey } = await openWrap(bytes(wrap.file), { org, rec, kv: 1 }, address, teamSecret, reading)
  const objects = await objectsOf(rec)
  const last = objects.at(-1)
  const heads = [{ seq: 1, hash: last ? fileHash(last.file) : '' }]
  const read = await readRecord({ org, rec }, objects, new Map([[1, dataKey]]), heads, reading)

  expect(read.map(({ writer }) => writer.user)).toEqual([rec, user])
  for (const { body } of read) expect(new TextDecoder().decode(body)).toMatch(/^Exemple inventé\. /)
})

it('shows who answers first, and how soon, from numbers that are invented', async () => {
  const { rows } = await db.admin.query('SELECT median_hours, share FROM sec.answer_times()')
  expect(rows).toEqual([{ median_hours: 3, share: 70 }])
  const duty = await one<{ days: number }>(
    'SELECT count(*)::integer AS days FROM mailbox_duty WHERE organization_id = $1 AND holder_id = $2',
    [org, user],
  )
  expect(duty.days).toBe(5)
})
