import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aTable, openSite, type Site } from '../test-site.ts'

let site: Site
let table: Awaited<ReturnType<typeof aTable>>
beforeAll(async () => {
  site = await openSite()
  table = await aTable(site)
  await site.admin.query(
    `WITH made AS (
      INSERT INTO organization (id, name_fr, name_en, sector, region_codes, municipality, status)
      SELECT gen_random_uuid(), 'École n° ' || n || ' de l’Œuvre', 'School ' || n,
        (ARRAY['education', 'community', 'police'])[1 + n % 3], ARRAY[lpad((1 + n % 17)::text, 2, '0')], 'Trois-Rivières', 'listed'
      FROM generate_series(1, 3000) AS n RETURNING id)
    INSERT INTO network_member (network_id, organization_id, joined_on) SELECT $1, id, '2026-01-05' FROM made`,
    [table.network],
  )
  await site.admin.query('ANALYZE organization, network_member')
})
afterAll(() => site.close())

const rows = (html: string): string[] =>
  [...html.matchAll(/<th scope="row"[^>]*><a href="[^"]*">([^<]*)</g)].map((match) => match[1] ?? '')

describe('the list', () => {
  it('shows 25 a page, in the order of the language, the same each time', async () => {
    const first = rows(await table.lead.read('/fr/organisations'))
    const second = rows(await table.lead.read('/fr/organisations?page=2'))

    expect(first).toHaveLength(25)
    expect(first.toSorted(new Intl.Collator('fr-CA').compare)).toEqual(first)
    expect(second.filter((name) => first.includes(name))).toEqual([])
    expect(await table.lead.read('/fr/organisations')).toContain('Page 1 sur 121')
  })

  it.each([
    ['q=OEUVRE+ecole+2942', 'École n° 2942 de l’Œuvre'],
    ["q=l'oeuvre+n°+17", 'École n° 17 de l’Œuvre'],
    ['q=school+2999', 'École n° 2999 de l’Œuvre'],
    ['q=maison+trame', 'Maison Trame'],
    ['etat=joined', 'Maison Trame'],
  ])('finds whatever the accents, the case and the language: %s', async (query, name) => {
    expect(rows(await table.lead.read(`/fr/organisations?${query}`))).toContain(name)
  })

  it('takes the signs of patterns as they are', async () => {
    expect(rows(await table.lead.read('/fr/organisations?q=%25'))).toEqual([])
    expect(rows(await table.lead.read('/fr/organisations?q=_'))).toEqual([])
  })

  it('narrows by sector and region, keeps the query in its links, and exports the same rows', async () => {
    const html = await table.lead.read('/fr/organisations?secteur=police&region=04')

    expect(html).toContain('secteur=police&amp;region=04&amp;page=2')
    const csv = await table.lead.read('/fr/organisations.csv?secteur=police&region=04')
    const lines = csv.trim().split('\r\n').slice(1)
    expect(lines).toHaveLength(59)
    expect(lines.every((line) => line.includes('Police') && line.includes('Mauricie'))).toBe(true)
  })

  it.each([
    'page=0',
    'page=-1',
    'page=1e9',
    'page=999999',
    'secteur=x&secteur=y',
    'region=99',
    `q=${'é'.repeat(5000)}`,
    'q=%00%ed%a0%80',
    '__proto__=1',
  ])('answers calmly to %s', async (query) => {
    expect((await table.lead.get(`/fr/organisations?${query}`)).status).toBe(200)
  })

  it('says each sector’s count, and which thread nobody holds', async () => {
    const html = await table.lead.read('/fr/organisations')

    expect(html).toContain(new Intl.NumberFormat('fr-CA').format(1001))
    expect(html).toContain('Personne ne tient encore ce fil.')
  })
})
