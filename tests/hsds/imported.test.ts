import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importPath } from '../../src/features/hsds/import/write/run-command.ts'
import { root } from '../../src/kernel/root.ts'
import { startDirectory, type DirectoryApp } from './directory-app.ts'
import { everything } from './fixture.ts'
import { problemsOf, recordChecks } from './schemas.ts'

// Data that others wrote, dirty as it is, brought in: what the API then tells of it is valid, record by record.

const checks = recordChecks()
const lists = ['services', 'organizations', 'service_at_locations', 'taxonomies', 'taxonomy_terms']
const packages = ['illinois', 'ohana', 'schools', 'oruk', 'example-3.1/csv', 'example-3.1/json']

const bring = (app: DirectoryApp, path: string, source: string) =>
  importPath(
    app.db.adminUrl,
    { path, source, language: 'en', networkId: null, mapping: null, isDryRun: false },
    async ({ summary }) => summary,
  )

async function linesOf(app: DirectoryApp, list: string, more = ''): Promise<Record<string, unknown>[]> {
  const full = list.startsWith('taxonom') ? '' : '&full=true'
  const answer = await app.get(`/${list}?format=ndjson${full}${more}`)
  const text = (await answer.text()).trimEnd()
  expect(answer.status, text.slice(0, 200)).toBe(200)
  return text === '' ? [] : text.split('\n').map((line) => JSON.parse(line) as Record<string, unknown>)
}

describe('what was imported from elsewhere', () => {
  let app: DirectoryApp
  let brought: string[]
  beforeAll(async () => {
    app = await startDirectory()
    brought = []
    for (const name of packages) {
      const done = await bring(app, join(root, 'tests', 'hsds', 'packages', name), name)
      if (done.ok) brought.push(name)
    }
  }, 300_000)
  afterAll(() => app.stop())

  it('is told by every list, each record valid', async () => {
    const wrong: unknown[] = []
    let count = 0
    for (const list of lists)
      for (const record of await linesOf(app, list)) {
        count += 1
        const problems = problemsOf(checks[list], record)
        if (problems.length > 0) wrong.push([list, record['id'], problems])
      }
    console.log(`${count} records of ${brought.join(', ')} and the shipped ones`)
    expect(wrong).toEqual([])
    expect(brought).toContain('illinois')
    expect(count).toBeGreaterThan(1500)
  })

  it('is told whole by its own address', async () => {
    for (const list of ['services', 'organizations', 'service_at_locations']) {
      const all = await linesOf(app, list)
      for (const { id } of all.filter((_, n) => n % 25 === 0))
        expect(problemsOf(checks[list], await app.json(`/${list}/${String(id)}`))).toEqual([])
    }
  })
})

describe('a record with every field that HSDS has', () => {
  let first: DirectoryApp
  let second: DirectoryApp
  let folder: string
  beforeAll(async () => {
    first = await startDirectory({ isShipped: false })
    second = await startDirectory({ isShipped: false })
    folder = mkdtempSync(join(tmpdir(), 'tisserin-everything-'))
    await first.save(everything({ isDirty: false }))
  })
  afterAll(async () => {
    rmSync(folder, { recursive: true })
    await first.stop()
    await second.stop()
  })

  it('leaves, is brought in elsewhere and leaves again the same, in both languages', async () => {
    // One list after the other: only so many whole copies are made at the same time.
    const read = async (app: DirectoryApp): Promise<unknown> => {
      const all: Record<string, unknown>[][] = []
      for (const list of lists) all.push(await linesOf(app, list, '&translations=true'))
      return JSON.parse(JSON.stringify(all, (key, value: unknown) => (key === 'last_modified' ? undefined : value)))
    }
    for (const list of ['taxonomies', 'taxonomy_terms', 'organizations', 'services']) {
      const all = await linesOf(first, list, '&translations=true')
      writeFileSync(join(folder, `${list}.ndjson`), all.map((one) => `${JSON.stringify(one)}\n`).join(''))
    }
    expect((await bring(second, folder, 'everything')).ok).toBe(true)
    expect(await read(second)).toEqual(await read(first))
  })
})
