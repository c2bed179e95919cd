import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { childEnvironment } from '../src/kernel/child-environment.ts'
import { testDatabase, type TestDatabase } from '../tests/database.ts'
import { anOrganization } from '../tests/people.ts'

let db: TestDatabase
const folder = mkdtempSync(join(tmpdir(), 'tisserin-evidence-'))
const write = (name: string, lines: unknown[]) =>
  writeFileSync(join(folder, name), lines.map((line) => JSON.stringify(line)).join('\n'))
beforeAll(async () => {
  db = await testDatabase()
  const organization = await anOrganization(db.admin)
  const line = { type: 'org-profile', organizations: [{ id: organization }], counts: [{ quantity: 'staff', n: 12 }] }
  write('ok.ndjson', [
    { ...line, sourceRecord: 'a', date: '2025-09-15' },
    { ...line, sourceRecord: 'b', date: '2026-03-08T04:59:00Z' },
  ])
  write('wrong.ndjson', [
    { ...line, sourceRecord: 'c', date: '2025-09-16' },
    { ...line, sourceRecord: 'd', date: '2025-02-30' },
  ])
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await db.drop()
})

const root = join(import.meta.dirname, '..')
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts', 'run.mjs'), 'scripts/evidence-import.ts', ...args],
    { env: { ...childEnvironment(), DATABASE_URL: db.adminUrl, INIT_CWD: folder }, encoding: 'utf8' },
  )
  return { status, stdout, stderr: stderr.trim() }
}

it('brings a file in, adds nothing the second time, and takes it back', () => {
  const { status, stdout } = run('ok.ndjson')
  const summary = JSON.parse(stdout)
  expect(status).toBe(0)
  expect(summary).toMatchObject({ lines: 2, added: 2, already: 0, wrong: 0, defects: [] })
  expect(JSON.parse(run('ok.ndjson').stdout)).toMatchObject({ added: 0, already: 2, importId: null })
  expect(JSON.parse(run('--undo', summary.importId).stdout)).toEqual({ restored: 2, leftAlone: 0 })
  expect(run('--undo', summary.importId).status).toBe(1)
})

it('ends with 1 and writes nothing when a line is wrong, unless it is told to keep the others', () => {
  const { status, stdout, stderr } = run('wrong.ndjson')
  expect({ status, ...JSON.parse(stdout) }).toMatchObject({
    status: 1,
    added: 0,
    wrong: 1,
    defects: [
      {
        line: 2,
        field: 'date',
        code: 'not-a-day',
        value: '2025-02-30',
        message: { en: 'This is not a day since 1990: YYYY-MM-DD.' },
      },
    ],
  })
  expect(stderr).toContain('line 2, date (2025-02-30)')
  expect(run('wrong.ndjson', '--keep-good')).toMatchObject({ status: 0 })
})

it.each([
  [['absent.ndjson'], 'There is no file at'],
  [[], 'Say what to import'],
  [['--undo', 'x'], '--undo takes the importId'],
  [['ok.ndjson', '--undo', '00000000-0000-4000-8000-000000000000'], 'Say what to import'],
])('ends with 1 and a sentence: %j', (args, sentence) => {
  const { status, stdout, stderr } = run(...args)
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toContain(sentence)
})
