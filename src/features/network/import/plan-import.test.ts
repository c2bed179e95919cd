import { describe, expect, it } from 'vitest'
import { readColumns, type ReadList } from './columns.ts'
import { readGeojson } from './geojson.ts'
import { planImport, regionsIn, type ImportDefaults } from './plan-import.ts'
import { readList } from './read-list.ts'
import { asCsv, asGeojson, schoolFeatures } from './test-schools.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const schools: ImportDefaults = { sector: 'education', regions: [] }

async function listOf(text: string, name = 'liste.csv'): Promise<ReadList> {
  const read = await readList(bytes(text), name)
  if (!read.ok) throw new Error(read.refusal.code)
  return read.value.list
}

describe('a list as it is read', () => {
  it('finds its columns whatever the case, accents and order, and leaves the others aside', async () => {
    const list = await listOf('RÉGION;nom;Téléphone;secteur\n04;Maison;555;community')

    expect(list.columns.map(({ id, place }) => [id, place])).toEqual([
      ['name_fr', 'B'],
      ['sector', 'D'],
      ['region', 'A'],
    ])
    expect(list.unknown).toEqual(['Téléphone'])
  })

  it('refuses a file that names no organization', async () => {
    expect(await readList(bytes('ville;site\nQuébec;x.ca'), 'x.csv')).toEqual({
      ok: false,
      refusal: { code: 'no-name-column' },
    })
  })

  it('takes two columns for one thing only when they agree', () => {
    const rows = (second: string) => [{ line: 2, cells: ['1', second, 'École'] }]

    expect(readColumns(['code', 'CD_ORGNS', 'nom'], rows('1')).ok).toBe(true)
    expect(readColumns(['code', 'CD_ORGNS', 'nom'], rows('2'))).toEqual({
      ok: false,
      refusal: { code: 'column-twice', columns: ['A', 'B'] },
    })
  })

  it('holds no property of a prototype, in headings or in GeoJSON', async () => {
    const list = await listOf('__proto__,nom,constructor\nx,École,y')
    const geojson = readGeojson('{"features":[{"properties":{"__proto__":{"nom":"Faux"},"nom":"École"}}]}')

    expect(list.rows[0]?.cells).toEqual({ name_fr: 'École' })
    expect(geojson).toMatchObject({ ok: true, value: { rows: [{ cells: { name_fr: 'École' } }] } })
    expect(({} as Record<string, unknown>)['nom']).toBeUndefined()
  })

  it.each([
    ['{"features":', 'geojson-damaged'],
    ['{"features":[{"properties":{"age":4}}]}', 'no-name-column'],
  ])('says what is wrong with a GeoJSON file: %s', async (text, code) => {
    const read = text.endsWith(':') ? readGeojson(text) : await readList(bytes(text), 'x.geojson')

    expect(read).toEqual({ ok: false, refusal: { code } })
  })

  it('reads Windows-1252 right', async () => {
    const read = await readList(
      new Uint8Array([...Buffer.from('nom;ville\n', 'latin1'), ...Buffer.from('École Étoile;Québec', 'latin1')]),
      'x.csv',
    )

    expect(read.ok && read.value.list.rows[0]?.cells).toEqual({ name_fr: 'École Étoile', municipality: 'Québec' })
  })
})

describe('what importing a list would do', () => {
  it('names the cell of each problem, keeps bad rows out and leaves bad sites empty', async () => {
    const list = await listOf(
      [
        'code;nom;secteur;région;site',
        '1;;education;04;',
        '2;École;écoles;04;',
        '3;École;éducation;Atlantide;',
        '4;École;Éducation;Mauricie, 17;pas un site',
        '5;x;police;4;x.ca',
      ].join('\n'),
    )

    const plan = planImport(list, { sector: null, regions: [] }, [])

    expect(plan.problems.map(({ place, code }) => [place, code])).toEqual([
      ['B2', 'name-missing'],
      ['C3', 'sector-unknown'],
      ['D4', 'region-unknown'],
      ['E5', 'website-unreadable'],
    ])
    expect(plan.fresh).toMatchObject([
      { code: '4', sector: 'education', regionCodes: ['04', '17'], website: null },
      { code: '5', sector: 'police', regionCodes: ['04'], website: 'https://x.ca/' },
    ])
    expect(plan.leftOut).toBe(3)
  })

  it('knows an organization by its code, or by its name and town for want of one', async () => {
    const list = await listOf(
      'code;nom;ville\nA;Autre nom;\n;ÉCOLE DU LAC;québec\nZ;École du Lac;Québec\n;École du Lac;Sorel',
    )

    const plan = planImport(list, schools, [
      { id: '1', externalCode: 'A', nameFr: 'Nom', municipality: null },
      { id: '2', externalCode: 'B', nameFr: 'École du lac', municipality: 'Québec' },
    ])

    expect(plan.there).toBe(2)
    expect(plan.fresh.map(({ code, municipality }) => [code, municipality])).toEqual([
      ['Z', 'Québec'],
      [null, 'Sorel'],
    ])
    // Without a code in the row, only its town says that Sorel's is another one.
    expect(plan.problems).toEqual([{ code: 'looks-like', place: 'B5', value: 'École du Lac' }])
  })

  it('says when rows of one code do not carry one name', async () => {
    const plan = planImport(await listOf('code;nom\n1;École A\n1;École B\n1;école a'), schools, [])

    expect(plan.fresh).toMatchObject([{ nameFr: 'École A', rows: 3 }])
    expect(plan.merged).toBe(2)
    expect(plan.problems).toEqual([{ code: 'name-differs', place: 'B3', value: 'École B' }])
  })

  it('reads regions by code or name, in either language, with any dash', () => {
    expect(regionsIn('Saguenay - Lac-Saint-Jean; 6')).toEqual(['02', '06'])
    expect(regionsIn('nulle part')).toBeNull()
  })

  it.each(['GeoJSON', 'CSV'])('makes 1,415 schools of the 2,742 rows of the schools list, as %s', async (kind) => {
    const { features } = schoolFeatures()
    const read =
      kind === 'CSV'
        ? await readList(bytes(asCsv(features)), 'ecoles.csv')
        : await readList(asGeojson(features), 'ecoles.geojson')
    if (!read.ok) throw new Error(read.refusal.code)

    const plan = planImport(read.value.list, schools, [])

    expect({ rows: plan.rows, fresh: plan.fresh.length, merged: plan.merged, leftOut: plan.leftOut }).toEqual({
      rows: 2742,
      fresh: 1415,
      merged: 1327,
      leftOut: 0,
    })
    expect(plan.fresh.every(({ municipality }) => municipality !== null)).toBe(true)
    expect(new Set(plan.problems.map(({ code }) => code))).toEqual(new Set(['website-unreadable']))
    expect(plan.problems.some(({ value }) => value === 'à venir')).toBe(true)
  })
})
