import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { childEnvironment } from '../src/kernel/child-environment.ts'
import { testDatabase, type TestDatabase } from '../tests/database.ts'
import { anOrganization } from '../tests/people.ts'

let db: TestDatabase
let organization: string
const folder = mkdtempSync(join(tmpdir(), 'tisserin-audit-'))
beforeAll(async () => {
  db = await testDatabase()
  organization = await anOrganization(db.admin)
  for (let i = 0; i < 3; i += 1) {
    await db.admin.query(`SELECT sec.append_audit($1, NULL, 'test.done', 'organization', $1, NULL, 'done')`, [
      organization,
    ])
  }
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await db.drop()
})

const root = join(import.meta.dirname, '..')
const verify = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts', 'run.mjs'), 'scripts/audit-verify.ts', ...args],
    {
      env: { ...childEnvironment(), DATABASE_URL: db.adminUrl, INIT_CWD: folder },
      encoding: 'utf8',
    },
  )
  return { status, said: `${stdout}${stderr}`.trim() }
}

it('says that the audit is whole, and writes where it ends for a witness', () => {
  expect(verify('--keep', 'heads.txt')).toEqual({ status: 0, said: 'The audit is whole: 3 links in 1 chains.' })
  expect(readFileSync(join(folder, 'heads.txt'), 'utf8')).toMatch(new RegExp(`^${organization} 3 [0-9a-f]{64}\n$`))
  expect(verify('--against', 'heads.txt').status).toBe(0)
})

it('ends with 1 and names the first broken chain and link', async () => {
  const nameSecond = (deed: string) =>
    db.admin.query(
      `SET session_replication_role = replica; UPDATE audit_event SET deed = '${deed}' WHERE seq = 2; RESET session_replication_role`,
    )
  await nameSecond('test.forged')
  const told = verify()
  await nameSecond('test.done')

  expect(told).toEqual({
    status: 1,
    said: `The audit is broken: chain ${organization}, link 2: its content was changed.`,
  })
})
