import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../../../kernel/root.ts'
import { loadDirectory } from '../../directory/index.ts'
import { baseUrl, openSite, type Site } from '../../network/test-site.ts'
import { importPath } from './write/run-command.ts'

// What leaves by the API and the package, brought into an empty directory, leaves again the same.

const api = '/api/hsds/v3'
let first: Site
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tisserin-round-trip-'))
  first = await openSite()
  await loadDirectory(first.adminUrl)
  await bring(first, join(root, 'tests', 'hsds', 'packages', 'illinois'), 'en')
}, 300_000)
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await first.close()
})

async function bring(site: Site, path: string, language: 'fr' | 'en' = 'fr') {
  const options = { path, source: 'aller-retour', language, networkId: null, mapping: null, isDryRun: false } as const
  const done = await importPath(site.adminUrl, options, async ({ summary, counts }) => ({ summary, counts }))
  if (!done.ok) throw new Error(JSON.stringify(done.refusal))
  return done.value
}

async function ask(site: Site, path: string): Promise<Uint8Array> {
  const answer = await site.app.fetch(new Request(`${baseUrl}${api}${path}`))
  expect(answer.status).toBe(200)
  return new Uint8Array(await answer.arrayBuffer())
}

const byId = (one: unknown): string =>
  typeof one === 'object' && one !== null && 'id' in one ? String(one.id) : JSON.stringify(one)

/** Lists in one order, without the instants of the last changes. */
function settled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(settled).toSorted((a, b) => (byId(a) < byId(b) ? -1 : 1))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (key === 'last_modified' ? [] : [[key, settled(one)]])),
  )
}

async function jsonOf(site: Site, list: string): Promise<unknown> {
  const text = strFromU8(await ask(site, `/${list}?format=ndjson&full=true&translations=true`))
  const lines = text.trim().split('\n')
  return settled(lines.map((line): unknown => JSON.parse(line)))
}

const lists = ['taxonomies', 'organizations', 'services']

async function tablesOf(site: Site): Promise<Record<string, unknown[]>> {
  const files = unzipSync(await ask(site, '/package.zip?translations=true'))
  return Object.fromEntries(
    Object.entries(files)
      .filter(([name]) => name.endsWith('.csv'))
      .map(([name, bytes]) => {
        const { data } = Papa.parse<Record<string, string>>(strFromU8(bytes), { header: true, skipEmptyLines: true })
        const rows = data
          .map(({ last_modified: _at, ...row }) => row)
          .toSorted((a, b) => ((a['id'] ?? '') < (b['id'] ?? '') ? -1 : 1))
        return [name, rows]
      }),
  )
}

describe('the shipped services and those of Illinois', () => {
  it('come back the same from the tabular package', async () => {
    const path = join(folder, 'package.zip')
    writeFileSync(path, await ask(first, '/package.zip?translations=true'))
    const second = await openSite()
    try {
      const { summary } = await bring(second, path)
      expect(summary.services).toBe(176 + 430)
      const [left, back] = [await tablesOf(first), await tablesOf(second)]
      for (const [name, rows] of Object.entries(left)) expect({ name, rows: back[name] }).toEqual({ name, rows })
      expect((await bring(second, path)).summary).toMatchObject({ created: 0, updated: 0 })
    } finally {
      await second.close()
    }
  }, 300_000)

  it('come back the same from ndjson', async () => {
    const path = join(folder, 'ndjson')
    mkdirSync(path)
    for (const list of [...lists, 'taxonomy_terms'])
      writeFileSync(
        join(path, `${list}.ndjson`),
        await ask(first, `/${list}?format=ndjson&translations=true${list.startsWith('tax') ? '' : '&full=true'}`),
      )
    const second = await openSite()
    try {
      await bring(second, path)
      for (const list of ['organizations', 'services'])
        expect(await jsonOf(second, list)).toEqual(await jsonOf(first, list))
      expect((await bring(second, path)).summary).toMatchObject({ created: 0, updated: 0 })
    } finally {
      await second.close()
    }
  }, 300_000)
})
