import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDirectory } from '../../directory/index.ts'
import { aTable, baseUrl, openSite, whereTo, type Site } from '../../network/test-site.ts'
import { packages } from './test-import.ts'
import { importPath } from './write/run-command.ts'

// What leaves by any of our own doors, brought back into the directory it left, changes nothing and takes nobody's provenance.

const api = '/api/hsds/v3'
const folder = mkdtempSync(join(tmpdir(), 'tisserin-own-export-'))
let site: Site
let table: Awaited<ReturnType<typeof aTable>>
beforeAll(async () => {
  site = await openSite()
  table = await aTable(site)
  await loadDirectory(site.adminUrl)
  await bring(join(packages, 'ohana'), 'ohana')
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await site.close()
})

async function bring(path: string, source: string) {
  const options = { path, source, language: 'en', networkId: null, mapping: null, isDryRun: false } as const
  const done = await importPath(site.adminUrl, options, async ({ summary }) => summary)
  return done.ok ? done.value : done.refusal
}

async function ask(path: string): Promise<Uint8Array> {
  const answer = await site.app.fetch(new Request(`${baseUrl}${path}`))
  expect(answer.status).toBe(200)
  return new Uint8Array(await answer.arrayBuffer())
}
/** What each door gives, asked once: nothing here changes it, as the tests hold. */
const exported = new Map<string, Promise<Uint8Array>>()
function exportBy(path: string): Promise<Uint8Array> {
  const asked = exported.get(path) ?? ask(`${api}${path}`)
  exported.set(path, asked)
  return asked
}
const all = async (): Promise<unknown[]> =>
  (await site.admin.query('select to_jsonb(r) as record from directory_record r order by id')).rows
const send = (name: string, bytes: Uint8Array, source: string) =>
  table.coordinator.upload(
    `/fr/tables/${table.network}/repertoire/importer`,
    { name, bytes },
    { source, language: 'fr' },
  )

const doors: [string, string][] = [
  ['package.zip', '/package.zip'],
  ['package.zip', '/package.zip?translations=true'],
  ['services.ndjson', '/services?format=ndjson'],
  ['services.ndjson', '/services?format=ndjson&full=true'],
  ['services.ndjson', '/services?format=ndjson&full=true&translations=true'],
  ['organizations.ndjson', '/organizations?format=ndjson&full=true'],
  ['service_at_locations.ndjson', '/service_at_locations?format=ndjson&full=true'],
  ['taxonomy_terms.ndjson', '/taxonomy_terms?format=ndjson'],
  ['services.json', '/services?per_page=50'],
]

describe('our own export', () => {
  it.each(doors)('%s of %s is the same for a coordinator, who need not write anything', async (name, path) => {
    const before = await all()
    const preview = whereTo(await send(name, await exportBy(path), 'nos données'))

    expect(await table.coordinator.read(preview)).toContain('déjà là, à l’identique')
    expect(await all()).toEqual(before)
  })

  it.each(doors)('%s of %s is the same under the name of the source it once came from', async (name, path) => {
    const before = await all()
    const file = join(folder, name)
    writeFileSync(file, await exportBy(path))

    expect(await bring(file, 'ohana')).toMatchObject({ created: 0, updated: 0, refused: 0, importId: null })
    expect(await all()).toEqual(before)
  })

  it.each(['/fr/repertoire.csv', '/en/directory.csv', '/fr/repertoire.xlsx'])(
    '%s, a list to read, is told as such',
    async (path) => {
      const answer = await send(path.replace(/.*\//, ''), await ask(path), 'nos données')

      expect(answer.status).toBe(422)
      expect(await answer.text()).toContain('C’est une liste téléchargée d’ici')
    },
  )
})
