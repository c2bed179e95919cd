import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { childEnvironment } from '../src/kernel/child-environment.ts'
import { testDatabase, type TestDatabase } from '../tests/database.ts'

let db: TestDatabase
const folder = mkdtempSync(join(tmpdir(), 'tisserin-import-'))
beforeAll(async () => {
  db = await testDatabase()
  writeFileSync(join(folder, 'ressources.csv'), 'Truc;Ligne\nHalte;819 555-0142 poste 3\nLit;javascript:alert(1)\n')
  writeFileSync(join(folder, 'places.json'), '{"Truc":"service.name","Ligne":"service.phone.number"}')
  writeFileSync(join(folder, 'wrong.json'), '{"Truc":"directory_record.steward_id"}')
  writeFileSync(join(folder, 'recette.txt'), 'Deux œufs.\nUn peu de sel.\n')
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await db.drop()
})

const root = join(import.meta.dirname, '..')
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts', 'run.mjs'), 'scripts/directory-import.ts', ...args],
    { env: { ...childEnvironment(), DATABASE_URL: db.adminUrl, INIT_CWD: folder }, encoding: 'utf8' },
  )
  return { status, stdout, stderr: stderr.trim() }
}

it('prints a JSON summary and nothing else, and ends well with defects', () => {
  const { status, stdout } = run('ressources.csv', '--mapping', 'places.json')
  const told: Record<string, unknown> & { defects: Record<string, unknown>[] } = JSON.parse(stdout)
  expect(status).toBe(0)
  expect(told).toMatchObject({ services: 2, organizations: 0, locations: 0, created: 2, updated: 0, unchanged: 0 })
  expect(told.defects).toContainEqual({
    code: 'extension-split',
    file: 'ressources.csv',
    row: 2,
    field: 'number',
    value: '819 555-0142 poste 3',
    message: {
      fr: 'Le poste était écrit dans le numéro. Il est maintenant à part.',
      en: 'The extension was written inside the number. It now stands apart.',
    },
  })
})

it('changes nothing the second time, nor on trial; takes back what it is told to', () => {
  const first = ['ressources.csv', '--mapping', 'places.json', '--source', 'une']
  run(...first)
  const again = JSON.parse(run(...first).stdout)
  expect(again).toMatchObject({ created: 0, updated: 0, unchanged: 2, importId: null })
  const other = ['ressources.csv', '--mapping', 'places.json', '--source', 'autre']
  expect(JSON.parse(run(...other, '--dry-run').stdout)).toMatchObject({ created: 2, importId: null, dryRun: true })
  const { importId } = JSON.parse(run(...other).stdout)
  expect(JSON.parse(run('--undo', importId).stdout)).toEqual({ removed: 2, restored: 0, left: 0 })
  expect(run('--undo', importId).status).toBe(1)
})

it.each([
  [['nulle-part'], 'There is nothing to read at'],
  [['recette.txt'], 'could be understood as a directory'],
  [['ressources.csv', '--mapping', 'wrong.json'], 'which is no field of HSDS'],
  [['ressources.csv', '--mapping', 'absent.json'], 'is not there, or is not JSON'],
  [['ressources.csv', '--language', 'de'], '--language is fr or en'],
  [['https://example.org/'], 'An address must be of this machine'],
  [[], 'Say what to import'],
])('ends with 1 and a sentence: %j', (args, sentence) => {
  const { status, stdout, stderr } = run(...args)
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toContain(sentence)
})
