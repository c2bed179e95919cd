import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aClock } from '../../../../tests/clock.ts'
import { asOwnerTx } from '../../../kernel/as-owner.ts'
import { openSite, type Site } from '../../network/test-site.ts'
import type { RecordDraft } from '../model.ts'
import { serviceCode } from '../addresses.ts'
import { saveRecords } from '../save-records.ts'
import { readMissingPoints } from '../search-index/service-points.ts'
import { aService, need } from '../test-sheets.ts'
import { centreOfPlace } from '../vocabulary/centre.ts'

const { clock } = aClock('2026-11-23T00:10:00Z')

let site: Site
let read: (path: string) => Promise<string>

const address = (city: string, street = '') => ({
  id: randomUUID(),
  address_1: street,
  city,
  state_province: 'QC',
  postal_code: '',
  country: 'CA',
  address_type: 'physical' as const,
})

interface Standing {
  latitude?: number
  longitude?: number
  city?: string
  type?: 'physical' | 'postal'
  withheld?: RecordDraft['withheld']
}

/** A shelter of Outaouais that stands at these places. */
async function aShelter(name: string, places: readonly Standing[], traits: 'confidential'[] = []): Promise<string> {
  const id = await aService(site, {
    name: { fr: name, en: name },
    doc: {
      attributes: [need('shelter')],
      service_areas: [{ id: randomUUID(), extent: '07', extent_type: 'region' }],
      traits,
    },
  })
  const drafts = places.flatMap(({ latitude, longitude, city, type = 'physical', withheld }): RecordDraft[] => {
    const location = randomUUID()
    return [
      {
        id: location,
        kind: 'location',
        doc: {
          location_type: type,
          ...(latitude === undefined ? {} : { latitude, longitude: longitude ?? 0 }),
          ...(city === undefined ? {} : { addresses: [address(city)] }),
        },
        ...(withheld ? { withheld } : {}),
      },
      { id: randomUUID(), kind: 'service_at_location', serviceId: id, locationId: location, doc: {} },
    ]
  })
  await asOwnerTx(site.adminUrl, (tx) => saveRecords(tx, drafts, null))
  return id
}

const ids: Record<string, string> = {}
/** HSDS ids, by what stands in the address of a sheet. */
let idsByCode: Map<string, string>
beforeAll(async () => {
  site = await openSite({ clock })
  const visitor = site.as(null)
  read = (path) => visitor.read(path)
  // Gatineau is at 45.48, -75.7; Maniwaki, 110 km north of it.
  ids.far = await aShelter('Loin', [{ latitude: 46.38, longitude: -75.97, city: 'Maniwaki' }])
  ids.close = await aShelter('Proche', [{ latitude: 45.485, longitude: -75.705, city: 'Gatineau' }])
  ids.two = await aShelter('Deux adresses', [
    { latitude: 46.38, longitude: -75.97, city: 'Maniwaki' },
    { latitude: 45.53, longitude: -75.65, city: 'Cantley' },
  ])
  ids.town = await aShelter('Ville dite', [{ city: 'Chelsea' }])
  ids.hidden = await aShelter('Adresse tue', [
    { withheld: { partner: { addresses: [address('Gatineau', '4, rue Tue')], latitude: 45.48, longitude: -75.65 } } },
  ])
  ids.confidential = await aShelter(
    'Point à ne pas dire',
    [{ latitude: 45.481, longitude: -75.651, city: 'Maniwaki' }],
    ['confidential'],
  )
  ids.mail = await aShelter('Case postale', [{ latitude: 45.48, longitude: -75.65, city: 'Gatineau', type: 'postal' }])
  const { rows } = await site.admin.query<{ id: string; seq: string }>('SELECT id, seq FROM directory_record')
  idsByCode = new Map(rows.map(({ id, seq }) => [serviceCode(seq), id]))
})
afterAll(() => site.close())

/** Ids of the services of a page, as they stand on it. */
const orderOf = (html: string): string[] => [
  ...new Set(
    [...html.matchAll(/href="\/(?:fr|en)\/services\/(S\d{6,})"/g)].map(([, code = '']) => idsByCode.get(code) ?? code),
  ),
]
const namesOf = (html: string): string[] =>
  orderOf(html).map((id) => Object.keys(ids).find((name) => ids[name] === id) ?? id)
const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', '’')
    .replace(/\s+/g, ' ')
const search = '/fr/repertoire?besoin=shelter&lieu=Gatineau'

describe('nearest first', () => {
  it('is offered where a town is known, as a link that needs no script, and not elsewhere', async () => {
    const [fr, en] = [await read(search), await read('/en/directory?need=shelter&place=Gatineau')]

    expect(fr).toMatch(/href="\/fr\/repertoire\?lieu=Gatineau&(amp;)?besoin=shelter&(amp;)?tri=proche"/)
    expect(en).toMatch(/href="\/en\/directory\?place=Gatineau&(amp;)?need=shelter&(amp;)?sort=near"/)
    expect(await read('/fr/repertoire?besoin=shelter&region=07')).not.toContain('tri=proche')
    expect(await read('/fr/repertoire?q=hebergement+gatineau')).toContain('tri=proche')
  })

  it('stands services by how far their nearest public place is, and those without one after', async () => {
    const names = namesOf(await read(`${search}&tri=proche`))

    expect(names.slice(0, 3)).toEqual(['close', 'two', 'town'])
    expect(names.indexOf('far')).toBeLessThan(names.indexOf('hidden'))
    expect(names.slice(-2).toSorted()).toEqual(['hidden', 'mail'])
    expect(namesOf(await read('/en/directory?need=shelter&place=Gatineau&sort=near'))).toEqual(names)
  })

  it('never tells a confidential place finer than its town', async () => {
    const names = namesOf(await read(`${search}&tri=proche`))
    const text = plain(await read(`${search}&tri=proche`))

    expect(names.indexOf('confidential')).toBeGreaterThan(names.indexOf('town'))
    expect(text).toMatch(/Point à ne pas dire dans une ville à environ 10\d km/)
    expect(text).toMatch(/Adresse tue sans adresse publique/)
  })

  it('says how far in both languages, and what stands after', async () => {
    const fr = plain(await read(`${search}&tri=proche`))
    const en = plain(await read('/en/directory?need=shelter&place=Gatineau&sort=near'))

    expect(fr).toContain('Du plus près au plus loin')
    expect(fr).toContain('À moins de 2 km du centre de Gatineau.')
    expect(fr).toContain('Les services sans adresse publique viennent ensuite')
    expect(en).toContain('Less than 2 km from the centre of Gatineau.')
    expect(en).toContain('Services without a public address come after')
  })

  it('is the order of the files and of the pages too', async () => {
    const file = await read('/fr/repertoire.csv?besoin=shelter&lieu=Gatineau&tri=proche')
    const listed = file.split('\n').flatMap((line) => /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(line)?.[0] ?? [])

    expect(listed.map((id) => Object.keys(ids).find((name) => ids[name] === id))).toEqual(
      namesOf(await read(`${search}&tri=proche`)),
    )
  })

  it('without a town to sort from stays best first, and says what to give', async () => {
    const text = plain(await read('/fr/repertoire?besoin=shelter&tri=proche'))

    expect(text).toContain('Pour classer par distance, indiquez une ville ou un code postal.')
    expect(namesOf(await read('/fr/repertoire?besoin=shelter&tri=proche'))).toEqual(
      namesOf(await read('/fr/repertoire?besoin=shelter')),
    )
  })

  it('never moves with what is withheld, wherever that is', async () => {
    const before = await read(`${search}&tri=proche`)
    await fc.assert(
      fc.asyncProperty(
        fc.double({ min: 45, max: 62, noNaN: true }),
        fc.double({ min: -79, max: -57, noNaN: true }),
        async (latitude, longitude) => {
          await site.admin.query(`update directory_withheld set doc = doc || $1`, [{ latitude, longitude }])
          await site.admin.query('update service_search set points = null')
          await readMissingPoints(site.adminUrl)

          expect(orderOf(await read(`${search}&tri=proche`))).toEqual(orderOf(before))
        },
      ),
      { numRuns: 10 },
    )
  })

  it('reads where services stand that an older release indexed, as if they were new', async () => {
    const points = async () =>
      (await site.admin.query('select service_id, points, town_points from service_search order by service_id')).rows
    const before = await points()
    await site.admin.query('update service_search set points = null, town_points = null')
    await readMissingPoints(site.adminUrl)

    expect(await points()).toEqual(before)
  })
})

describe('the middle of a place', () => {
  it.each([
    ['Gatineau', 'Gatineau'],
    ['Montréal', 'Montréal'],
    ['J8X 3X7', 'J8X'],
    ['Rosemont, Montréal', 'Rosemont'],
  ])('is known of « %s »', (typed, shown) => {
    expect(centreOfPlace(typed)?.name.fr).toBe(shown)
  })

  it.each(['Outaouais', 'Clermont', 'G0A 1A0', 'Atlantide', ''])('is not known of « %s »', (typed) => {
    expect(centreOfPlace(typed)).toBeNull()
  })
})
