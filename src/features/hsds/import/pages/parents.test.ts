import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { present } from '../../../../../tests/present.ts'
import { aTable, openSite, whereTo, type Site } from '../../../network/test-site.ts'

let site: Site
let table: Awaited<ReturnType<typeof aTable>>
beforeAll(async () => {
  site = await openSite()
  table = await aTable(site)
})
afterAll(() => site.close())

/** @returns the page of the preview, and the status of the confirmation */
async function bring(source: string, name: string, text: string): Promise<{ page: string; confirmed: number }> {
  const desk = `/fr/tables/${table.network}/repertoire/importer`
  const preview = whereTo(
    await table.coordinator.upload(desk, { name, bytes: new TextEncoder().encode(text) }, { source, language: 'fr' }),
  )
  const page = await table.coordinator.read(preview)
  return { page, confirmed: (await table.coordinator.send(preview, {})).status }
}
const rowOf = async (origin: string) =>
  present((await site.admin.query('select * from directory_record where origin = $1', [origin])).rows[0])

/** Kinds that point to their own kind: the file, the heading of the parent, the kind. */
const kinds = [
  ['organizations.csv', 'parent_organization_id', 'organization'],
  ['taxonomy_terms.csv', 'parent_id', 'taxonomy_term'],
] as const

describe.each(kinds)('%s', (file, heading, kind) => {
  const rows = (...lines: string[]): string => `id,name,${heading}\n${lines.join('\n')}\n`
  const parentOf = async (source: string, id: string): Promise<string | null> => {
    const { parent_id: parent } = await rowOf(`${source}:${kind}:${id}`)
    if (parent === null) return null
    const { rows: found } = await site.admin.query('select origin from directory_record where id = $1', [parent])
    return present(found[0]).origin.replace(/.*:/, '')
  }

  it.each([
    ['after its children', ['c,Enfant,p', 'p,Parent,']],
    ['before its children', ['p,Parent,', 'c,Enfant,p']],
  ])('a parent that one file did not know and the next one brings, %s, is linked', async (what, lines) => {
    const source = `${kind} ${what}`
    expect((await bring(source, file, rows('c,Enfant,p'))).confirmed).toBe(303)
    expect(await parentOf(source, 'c')).toBeNull()
    expect((await bring(source, file, rows(...lines))).confirmed).toBe(303)
    expect(await parentOf(source, 'c')).toBe('p')
  })

  it('a chain of parents that come with the next file, last first, is linked whole', async () => {
    const source = `${kind} chaîne`
    await bring(source, file, rows('d,D,c', 'a,A,'))
    expect((await bring(source, file, rows('d,D,c', 'c,C,b', 'b,B,a', 'a,A,'))).confirmed).toBe(303)
    expect(await Promise.all(['d', 'c', 'b', 'a'].map((id) => parentOf(source, id)))).toEqual(['c', 'b', 'a', null])
  })

  it('parents are there before their children, however many stand between them in the file', async () => {
    const source = `${kind} longue`
    const many = Array.from({ length: 1100 }, (_, at) => `x${at},X ${at},p${at % 7}`)
    await bring(source, file, rows(...many.slice(0, 20)))
    const parents = Array.from({ length: 7 }, (_, at) => `p${at},P ${at},p${at + 1}`)
    expect((await bring(source, file, rows(...many, ...parents))).confirmed).toBe(303)
    expect(await parentOf(source, 'x5')).toBe('p5')
    expect(await parentOf(source, 'x1099')).toBe(`p${1099 % 7}`)
  })

  it('a ring is told, and one link of it is left out', async () => {
    const source = `${kind} anneau`
    const { page, confirmed } = await bring(source, file, rows('a,A,b', 'b,B,c', 'c,C,a', 'd,D,a', 'e,E,e'))
    expect(confirmed).toBe(303)
    expect(page).toContain('tourne en rond')
    expect(await Promise.all(['a', 'b', 'c', 'd', 'e'].map((id) => parentOf(source, id)))).toEqual([
      null,
      'c',
      'a',
      'a',
      null,
    ])
    expect((await bring(source, file, rows('a,A,b', 'b,B,c', 'c,C,a', 'd,D,a', 'e,E,e'))).page).toContain(
      'à l’identique',
    )
  })

  it('a ring that closes only with what stands here is told too', async () => {
    const source = `${kind} anneau à deux`
    await bring(source, file, rows('a,A,b', 'b,B,'))
    const { page, confirmed } = await bring(source, file, rows('b,B,a'))
    expect(confirmed).toBe(303)
    expect(page).toContain('tourne en rond')
    expect([await parentOf(source, 'a'), await parentOf(source, 'b')]).toEqual(['b', null])
  })
})

it('an organization, a taxonomy and places that come after what named them are linked', async () => {
  const source = 'tout vient après'
  const before = {
    services: [{ id: 's', name: 'Halte', status: 'active', organization_id: 'o' }],
    locations: [{ id: 'l', name: 'Lieu', location_type: 'physical', organization_id: 'o' }],
    taxonomy_terms: [{ id: 't', name: 'Refuge', taxonomy_id: 'x' }],
    service_at_locations: [{ id: 'k', service_id: 's', location_id: 'm' }],
  }
  await bring(source, 'a.json', JSON.stringify(before))
  const after = {
    ...before,
    organizations: [{ id: 'o', name: 'Maison' }],
    taxonomies: [{ id: 'x', name: 'Besoins', version: '1' }],
    locations: [...before.locations, { id: 'm', name: 'Autre lieu', location_type: 'physical' }],
  }
  expect((await bring(source, 'b.json', JSON.stringify(after))).confirmed).toBe(303)
  const organization = await rowOf(`${source}:organization:o`)
  expect(organization.doc.name).toEqual({ fr: 'Maison' })
  expect((await rowOf(`${source}:location:l`)).organization_id).toBe(organization.id)
  expect((await rowOf(`${source}:service:s`)).organization_id).toBe(organization.id)
  expect((await rowOf(`${source}:taxonomy_term:t`)).taxonomy_id).toBe((await rowOf(`${source}:taxonomy:x`)).id)
  expect((await rowOf(`${source}:service_at_location:k`)).location_id).toBe((await rowOf(`${source}:location:m`)).id)
})
