import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { regions } from '../../../field/index.ts'
import { anInitiative } from '../test-initiatives.ts'
import { anInitiativeTable, type Table } from '../test-initiative-site.ts'

let table: Table
beforeAll(async () => {
  table = await anInitiativeTable()
  const { site, organization, network } = table
  await anInitiative(site.admin, {
    organization,
    network,
    status: 'published',
    nameFr: 'L’Œuvre d’été',
    nameEn: 'Summer work',
    regions: ['09'],
    ages: [14, 20],
    sectors: ['justice', 'police'],
  })
  await anInitiative(site.admin, { organization, network, status: 'draft', nameFr: 'Brouillon caché' })
  await anInitiative(site.admin, { organization, network, status: 'withdrawn', nameFr: 'Retirée, cachée' })
})
afterAll(() => table.site.close())

const names = (html: string): string[] =>
  [...html.matchAll(/<th scope="row"[^>]*><a href="[^"]*">([^<]*)</g)].map(([, name = '']) => name)

describe('the list of initiatives', () => {
  it('shows all 17 regions, and says « not known yet » of one without any, never zero', async () => {
    const html = await table.visitor.read('/fr/initiatives')

    for (const { code } of regions) expect(html).toContain(`region=${code}"`)
    expect(html).toContain('Pas encore connu')
    expect(html).not.toMatch(/<span class="mid">0<\/span>/)
  })

  it('says of an unknown region that nothing is known, not that there is nothing', async () => {
    const html = await table.visitor.read('/fr/initiatives?region=10')

    expect(html).toContain('Nord-du-Québec : pas encore connu')
    expect(html).toContain('Cela ne veut pas dire qu’il n’y en a pas.')
  })

  it('never says that a region is not known because a search finds nothing there', async () => {
    const html = await table.visitor.read('/fr/initiatives?q=zzz')

    expect(html.split('Sans résultat').length - 1).toBe(regions.length + 1)
    expect(html).not.toContain('Pas encore connu')
    expect(html).not.toMatch(/initiatives\.csv|data-print/)
  })

  it('shows what ships and what networks tell, and no draft nor withdrawn one, to anyone', async () => {
    for (const who of [table.visitor, table.lead]) {
      const pages = [await who.read('/fr/initiatives'), await who.read('/fr/initiatives?page=2')].flatMap(names)
      expect(pages).toEqual(expect.arrayContaining(['Projet Mobilis', 'L’Œuvre d’été']))
      expect(pages.filter((name) => /cachée?$/.test(name))).toEqual([])
    }
  })

  it.each([
    ["q=l'oeuvre+ete", ['L’Œuvre d’été']],
    ['q=summer', ['L’Œuvre d’été']],
    ['q=cote-nord', ['L’Œuvre d’été']],
    ['q=MOBILIS&region=16', expect.arrayContaining(['Projet Mobilis'])],
    ['secteur=justice&region=09', ['L’Œuvre d’été']],
    ['age=20&region=09', ['L’Œuvre d’été']],
    ['age=21&region=09', []],
    ['q=%25', []],
    ['q=_', []],
  ])('finds by word, place, sector and age: %s', async (query, found) => {
    expect(names(await table.visitor.read(`/fr/initiatives?${query}`))).toEqual(found)
  })

  it('says how many might fit whose ages are not known, and never leaves them out in silence', async () => {
    expect(await table.visitor.read('/fr/initiatives?age=15')).toMatch(
      /\d+ initiatives de plus, dont l’âge n’est pas connu/,
    )
  })

  it.each([
    'page=0',
    'page=1e9',
    'page=999999',
    'region=99',
    'region=06&region=07',
    'secteur=x',
    'age=abc',
    'age=-1',
    'q=%00%ed%a0%80',
  ])('answers calmly to %s', async (query) => {
    expect((await table.visitor.get(`/fr/initiatives?${query}`)).status).toBe(200)
  })

  it('stores nothing at a visitor’s', async () => {
    const answer = await table.visitor.get('/en/initiatives')

    expect(answer.headers.getSetCookie()).toEqual([])
  })

  it('leaves as a file: each initiative once, with its sources', async () => {
    const csv = await table.visitor.read('/fr/initiatives.csv?secteur=justice')
    const lines = csv.trim().split('\r\n').slice(1)

    expect(lines.filter((line) => line.includes('Trousse Sexto'))).toHaveLength(1)
    expect(lines.some((line) => line.includes('L’Œuvre d’été'))).toBe(true)
    expect(lines.every((line) => line.includes('Justice'))).toBe(true)
    expect((await table.visitor.get('/en/initiatives.xlsx')).status).toBe(200)
    expect(JSON.parse(await table.visitor.read('/en/initiatives.json?q=mobilis'))).toBeTruthy()
  })

  it('is followed by a feed, and found by search engines in both languages, while it is public', async () => {
    const { rows } = await table.site.admin.query<{ id: string }>(
      `SELECT id FROM initiative WHERE status = 'published'`,
    )
    const id = rows[0]?.id ?? ''
    const [feed, sitemap] = [await table.visitor.read('/fr/initiatives.atom'), await table.visitor.read('/sitemap.xml')]

    expect(feed).toContain(`/fr/initiatives/${id}`)
    expect(sitemap).toContain(`/en/initiatives/${id}`)
    expect(sitemap).toContain('/fr/initiatives/projet-mobilis')
    await table.site.admin.query(`UPDATE initiative SET status = 'withdrawn' WHERE id = $1`, [id])
    expect(await table.visitor.read('/fr/initiatives.atom')).not.toContain(id)
    expect(await table.visitor.read('/sitemap.xml')).not.toContain(id)
    await table.site.admin.query(`UPDATE initiative SET status = 'published' WHERE id = $1`, [id])
  })

  it('turns its pages when there are ten times as many', async () => {
    const { site, organization, network } = table
    await site.admin.query(
      `INSERT INTO initiative (organization_id, network_id, status, name_fr, name_en, by_fr, by_en, aim_fr, aim_en, sectors, regions)
       SELECT $1, $2, 'published', 'Initiative n° ' || n, 'Initiative ' || n, 'x', 'x', 'x', 'x', ARRAY['education'],
         ARRAY[lpad((1 + n % 17)::text, 2, '0')] FROM generate_series(1, 300) AS n`,
      [organization, network],
    )
    const first = names(await table.visitor.read('/fr/initiatives'))
    const second = names(await table.visitor.read('/fr/initiatives?page=2'))

    expect(first).toHaveLength(40)
    expect(second).toHaveLength(40)
    expect(await table.visitor.read('/fr/initiatives?q=initiative&page=2')).toContain('q=initiative&amp;page=3')
    await site.admin.query(`DELETE FROM initiative WHERE by_fr = 'x'`)
  })
})
