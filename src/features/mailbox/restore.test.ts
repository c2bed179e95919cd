import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, it } from 'vitest'
import { testDatabase } from '../../../tests/database.ts'
import { aMembership, aNetwork, anOrganization, aPerson } from '../../../tests/people.ts'
import { sha256 } from '../../crypto/bytes.ts'
import { World } from '../../crypto/test-world.ts'
import { openDatabase } from '../../kernel/db/index.ts'
import { backUp, restore } from '../../kernel/backup.ts'
import { aDoor, aMailbox, anAnsweringTeam, forgetMailbox } from './test-mailboxes.ts'

const folder = await mkdtemp(join(tmpdir(), 'mailbox-restore-'))
afterAll(() => rm(folder, { recursive: true, force: true }))
const migrationsFolder = join(import.meta.dirname, '..', '..', '..', 'db', 'migrations')

it('a backup brings back neither words that were destroyed nor words that were changed, and no page that was open', async () => {
  const db = await testDatabase()
  const organization = await anOrganization(db.admin, { network: await aNetwork(db.admin) })
  const people = [await aPerson(db.admin), await aPerson(db.admin)]
  for (const person of people) await aMembership(db.admin, { person, organization, role: 'worker' })
  const { appUrl, gateUrl, youthUrl } = db
  const database = openDatabase({ appUrl, gateUrl, youthUrl })
  const world = new World()
  const team = await anAnsweringTeam(db.admin, world, { organization, people })
  await aDoor(db.admin, { organization, team: team.team })
  const [forgotten, changed, standing] = [
    await aMailbox({ database }, world, team),
    await aMailbox({ database }, world, team),
    await aMailbox({ database }, world, team),
  ]
  const opens = async ({ loc, auth }: { loc: Buffer; auth: Buffer }): Promise<boolean> => {
    const { rowCount } = await db.admin.query('SELECT FROM sec.door_open($1, $2, $3)', [loc, auth, randomBytes(32)])
    return rowCount === 1
  }
  const path = join(folder, 'before')
  await backUp(db.adminUrl, { path, version: 'test' })
  await forgetMailbox({ database }, forgotten)
  const words = { loc: randomBytes(32), auth: randomBytes(32) }
  const token = Buffer.from(sha256(changed.token))
  const { rows } = await database.asYouth((tx) =>
    sql<{
      done: boolean
    }>`select sec.door_change(${token}, ${words.loc}, ${words.auth}, ${randomBytes(200)}) as done`.execute(tx),
  )
  expect(rows).toEqual([{ done: true }])

  await database.close()
  await restore(db.adminUrl, { path, migrationsFolder, isForced: true })

  const { rows: open } = await db.admin.query<{ tokens: number }>(
    'SELECT count(*)::integer AS tokens FROM mailbox_token',
  )
  expect(open).toEqual([{ tokens: 0 }])
  expect(await opens(forgotten)).toBe(false)
  expect(await opens(changed)).toBe(false)
  expect(await opens(words)).toBe(true)
  expect(await opens(standing)).toBe(true)
  await db.drop()
})
