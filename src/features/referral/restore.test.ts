import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, expect, it } from 'vitest'
import { backUp, restore } from '../../kernel/backup.ts'
import { emptyDatabase, testDatabase } from '../../../tests/database.ts'
import { aNetwork, anOrganization, aPerson } from '../../../tests/people.ts'
import { aReferral } from './test-referrals.ts'

const folder = await mkdtemp(join(tmpdir(), 'referral-restore-'))
afterAll(() => rm(folder, { recursive: true, force: true }))
const migrationsFolder = join(import.meta.dirname, '..', '..', '..', 'db', 'migrations')

it('a backup brings no withdrawn grant back to life: what the replaced instance knew is over, and nobody is served before the author confirms', async () => {
  const before = await testDatabase()
  const network = await aNetwork(before.admin)
  const [from, to] = [await anOrganization(before.admin, { network }), await anOrganization(before.admin, { network })]
  const by = await aPerson(before.admin)
  const withdrawn = await aReferral(before.admin, { from, by, to })
  const standing = await aReferral(before.admin, { from, by, to })
  const path = join(folder, 'thirty-days-ago')
  await backUp(before.adminUrl, { path, version: 'test' })
  await before.admin.query('SELECT sec.end_referral_consent($1, true, NULL, NULL)', [withdrawn.consent])

  const facts = async (url: string) => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    const { rows } = await client.query(
      `SELECT t.id, t.state, c.state AS consent, w.ended_at IS NOT NULL AS ended, w.held FROM referral_task t JOIN referral_consent c ON c.id = t.consent_id
       JOIN referral_wrap w ON w.task_id = t.id ORDER BY t.id`,
    )
    await client.end()
    return new Map(rows.map((row) => [row.id, row]))
  }
  const elsewhere = await emptyDatabase()
  await restore(elsewhere.adminUrl, { path, migrationsFolder, isForced: true })
  const copy = await facts(elsewhere.adminUrl)
  expect(copy.get(withdrawn.task)).toMatchObject({ ended: false, held: true })
  expect(copy.get(standing.task)).toMatchObject({ ended: false, held: true })
  await elsewhere.drop()

  await restore(before.adminUrl, { path, migrationsFolder, isForced: true })
  const replaced = await facts(before.adminUrl)
  expect(replaced.get(withdrawn.task)).toMatchObject({ state: 'cancelled', consent: 'inactive', ended: true })
  expect(replaced.get(standing.task)).toMatchObject({ state: 'requested', consent: 'active', ended: false, held: true })
  await before.drop()
})
