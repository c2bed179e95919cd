import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { present } from '../../../../../tests/present.ts'
import { root } from '../../../../kernel/root.ts'
import { aTable, openSite, whereTo, type Site } from '../../../network/test-site.ts'

const packages = join(root, 'tests', 'hsds', 'packages')
const readPackage = (...path: string[]): Buffer => readFileSync(join(packages, ...path))

let site: Site
let table: Awaited<ReturnType<typeof aTable>>
let desk: string
beforeEach(async () => {
  site = await openSite()
  table = await aTable(site)
  desk = `/fr/tables/${table.network}/repertoire/importer`
})
afterEach(() => site.close())

const csv = (text: string): Uint8Array => new TextEncoder().encode(text)
const send = (name: string, bytes: Uint8Array, fields: Record<string, string> = {}) =>
  table.coordinator.upload(desk, { name, bytes }, { source: 'source inventée', language: 'fr', ...fields })

async function count(where = 'true'): Promise<number> {
  const { rows } = await site.admin.query(`select count(*)::int as n from directory_record where ${where}`)
  return rows[0].n
}

/** Every file of a package, in one ZIP. */
const zipped = (folder: string, names: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array(readPackage(folder, name))])))

const illinois = [
  'eligibilities.csv',
  'locations.csv',
  'organizations.csv',
  'phones.csv',
  'postal_addresses.csv',
  'regular_schedules.csv',
  'service_at_location.csv',
  'services.csv',
]

describe('the Illinois package sent by a coordinator', () => {
  it('is shown first, written once confirmed, changes nothing the second time, and is undone whole', async () => {
    const before = await count()
    const sent = await send('illinois.zip', zipped('illinois', illinois), { language: 'en' })
    expect(sent.status).toBe(303)
    const preview = whereTo(sent)
    const page = await table.coordinator.read(preview)
    expect(page).toContain('Écrire 1\u00a0438 fiches')
    expect(page).toMatch(/absent de la source[\s\S]*341/)
    expect(await count()).toBe(before)

    const confirmed = await table.coordinator.send(preview, {})
    expect(confirmed.status).toBe(303)
    expect(await count(`kind = 'service' and network_id = '${table.network}'`)).toBe(430)
    const twice = await table.coordinator.send(preview, {}, { page })
    expect(twice.status).toBe(303)
    expect(await count(`version > 1`)).toBe(0)
    expect(await table.coordinator.read(preview)).toContain('1\u00a0438 fiches créées, 0 modifiée.')

    const again = whereTo(await send('illinois.zip', zipped('illinois', illinois), { language: 'en' }))
    expect(await table.coordinator.read(again)).toContain('il n’y a rien à écrire')

    const undone = await table.coordinator.send(preview, {}, { to: `${preview}/annuler` })
    expect(undone.status).toBe(303)
    expect(await table.coordinator.read(preview)).toContain('1\u00a0438 fiches retirées')
    expect(await count(`status = 'deleted' and doc = '{}'`)).toBe(1438)
    const { rows } = await site.admin.query('select from service_search')
    expect(rows).toHaveLength(0)
  })

  it('comes back when it is imported again after it was undone', async () => {
    const bring = async (): Promise<string> => {
      const preview = whereTo(await send('illinois.zip', zipped('illinois', illinois), { language: 'en' }))
      await table.coordinator.send(preview, {})
      return preview
    }
    const first = await bring()
    await table.coordinator.send(first, {}, { to: `${first}/annuler` })
    expect(await count(`kind = 'service' and status = 'published'`)).toBe(0)
    await bring()
    expect(await count(`kind = 'service' and status = 'published'`)).toBe(430)
  })
})

describe('undoing', () => {
  const two = (name: string) => csv(`id,name,description,organization_id\n1,${name},Un.,o\n2,Deux,Deux.,o\n`)
  const source = { source: 'petite source' }
  async function bring(name: string): Promise<string> {
    const preview = whereTo(await send('services.csv', two(name), source))
    await table.coordinator.send(preview, {})
    return preview
  }
  const idOf = async (origin: string): Promise<string> =>
    present((await site.admin.query('select id from directory_record where origin = $1', [origin])).rows[0]).id

  it('puts back what an import changed, leaves what someone corrected since with its organization, and says so', async () => {
    await bring('Un')
    const second = await bring('Un nouveau')
    const one = await idOf('petite source:service:1')
    const nameOf = async () =>
      (await site.admin.query(`select doc #>> '{name,fr}' as name from directory_record where id = $1`, [one])).rows[0]
        .name
    expect(await nameOf()).toBe('Un nouveau')
    await table.coordinator.send(second, {}, { to: `${second}/annuler` })
    expect(await nameOf()).toBe('Un')

    const third = await bring('Un encore')
    await site.admin.query(
      `update directory_record set doc = jsonb_set(doc, '{name,fr}', '"Corrigé à la main"') where id = $1`,
      [one],
    )
    await table.coordinator.send(third, {}, { to: `${third}/annuler` })
    expect(await nameOf()).toBe('Corrigé à la main')
    expect(await table.coordinator.read(third)).toContain('1 laissée parce qu’elle a changé')
  })

  it('keeps a record that a later one needs', async () => {
    const first = await (async () => {
      const preview = whereTo(
        await send('organizations.csv', csv('id,name\na,Organisme\nb,Autre\n'), { source: 'base' }),
      )
      await table.coordinator.send(preview, {})
      return preview
    })()
    const services = whereTo(
      await send('services.csv', csv('id,name,organization_id\ns,Service,a\n'), { source: 'base' }),
    )
    await table.coordinator.send(services, {})
    await table.coordinator.send(first, {}, { to: `${first}/annuler` })
    const { rows } = await site.admin.query(
      `select origin, status from directory_record where origin like 'base:%' order by origin`,
    )
    expect(rows).toEqual([
      { origin: 'base:organization:a', status: 'published' },
      { origin: 'base:organization:b', status: 'deleted' },
      { origin: 'base:service:s', status: 'published' },
    ])
  })
})
