import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hsds } from '../../src/features/directory/index.ts'
import { parametersOf } from '../../src/features/hsds/ask/parameters.ts'
import { aCoordinator, aMembership, aNetwork, aNetworkMember, aPerson, aSession, anOrganization } from '../people.ts'
import { api, startDirectory, type DirectoryApp } from './directory-app.ts'
import { everything, idOf, someServices } from './fixture.ts'

// What is withheld is planted with words and numbers found nowhere else, then looked for in every answer of the API.

const planted = /canari|bergeronnette|47\.123|-71\.987|555-0198|J9Z 9Z9|J9Z9Z9/i
let app: DirectoryApp
let cookies: string[]
const id = (...name: string[]): string => idOf('refuge', ...name)

const secretPlace = (latitude: number, longitude: number): hsds.Doc => ({
  addresses: [
    {
      id: id('address'),
      address_1: '12, rue de la Bergeronnette',
      city: 'Canariville',
      state_province: 'QC',
      postal_code: 'J9Z 9Z9',
      country: 'CA',
      address_type: 'physical',
    },
  ],
  latitude,
  longitude,
  transportation: { fr: 'Arrêt Canari' },
  name: { fr: 'Maison Canari' },
})
const phones = [{ id: id('phone'), number: '819 555-0198', description: { fr: 'Ligne canari' } }]
const refuge = (place: hsds.Doc, networkId: string): hsds.RecordDraft[] => [
  {
    id: id('organization'),
    kind: 'organization',
    networkId,
    doc: { name: { fr: 'Maison discrète' }, description: { fr: 'Un toit' } },
    withheld: {
      network: { contacts: [{ id: id('contact'), name: 'Canari', email: 'canari@exemple.example' }], tax_id: 'CANARI' },
    },
  },
  {
    id: id('service'),
    kind: 'service',
    networkId,
    organizationId: id('organization'),
    doc: { name: { fr: 'Un lit ce soir' }, status: 'active', description: { fr: 'Hébergement' } },
    withheld: {
      partner: { phones, application_process: { fr: 'Demander Canari' } },
      network: { email: 'canari@exemple.example' },
    },
  },
  {
    id: id('location'),
    kind: 'location',
    networkId,
    organizationId: id('organization'),
    doc: { location_type: 'physical' },
    withheld: { partner: place },
  },
  {
    id: id('place'),
    kind: 'service_at_location',
    networkId,
    serviceId: id('service'),
    locationId: id('location'),
    doc: {},
    withheld: { partner: { phones, description: { fr: 'Sonner chez Canari' } } },
  },
  {
    id: id('hidden'),
    kind: 'service',
    networkId,
    status: 'hidden',
    organizationId: id('hidden organization'),
    doc: { name: { fr: 'Canari caché' }, status: 'active' },
  },
  {
    id: id('hidden organization'),
    kind: 'organization',
    networkId,
    status: 'draft',
    doc: { name: { fr: 'Canari en préparation' } },
  },
]

let networkId: string
beforeAll(async () => {
  app = await startDirectory()
  const { admin } = app.db
  networkId = await aNetwork(admin)
  const coordinator = await aCoordinator(admin, { network: networkId })
  const organization = await anOrganization(admin)
  await aNetworkMember(admin, { network: networkId, organization })
  const worker = await aPerson(admin)
  await aMembership(admin, { organization, person: worker, role: 'worker' })
  cookies = await Promise.all([coordinator, worker].map(async (person) => `tisserin=${await aSession(admin, person)}`))
  await app.save([...everything(), ...someServices(40), ...refuge(secretPlace(47.123, -71.987), networkId)])
})
afterAll(() => app.stop())

/** Every address of the API with each of its forms, and words that only what is withheld holds. */
function everyPath(): string[] {
  const lists = Object.keys(parametersOf)
  const values: Record<string, string[]> = {
    search: ['canari', 'bergeronnette', '8195550198', 'refuge'],
    postcode: ['J9Z9Z9', 'G9A1A1'],
    organization_id: [id('organization'), id('hidden organization')],
    parent_id: [id('organization')],
    taxonomy_id: [hsds.needsTaxonomyId],
    modified_after: ['2020-01-01'],
    format: ['ndjson'],
  }
  const flags = ['full', 'full_service', 'minimal', 'translations', 'open_now']
  return [
    '',
    '/openapi.json',
    ...lists.flatMap((list) => [
      `/${list}?per_page=500`,
      ...['organization', 'service', 'location', 'place', 'hidden', 'hidden organization'].map(
        (name) => `/${list}/${id(name)}?translations=true`,
      ),
      ...(parametersOf[list as keyof typeof parametersOf] ?? []).flatMap((name) => [
        ...(values[name] ?? []).map((value) => `/${list}?per_page=500&translations=true&${name}=${value}`),
        ...(flags.includes(name)
          ? [`/${list}?per_page=${name === 'minimal' ? 500 : 500}&format=ndjson&${name}=true`]
          : []),
      ]),
      ...(['services', 'service_at_locations'].includes(list)
        ? [
            `/${list}?postcode=J9Z9Z9&proximity=100000`,
            `/${list}?postcode=G9A1A1&proximity=900000&full=true&translations=true`,
          ]
        : []),
    ]),
  ]
}

describe('what is withheld', () => {
  it('is in no answer of the API, whoever asks, in any form', async () => {
    const leaks: string[] = []
    for (const path of everyPath())
      for (const cookie of [null, ...cookies]) {
        const answer = await app.get(path, cookie === null ? {} : { cookie })
        const text = await answer.text()
        const headers = JSON.stringify([...answer.headers])
        const asked = /search=[^&"]*/gi
        if (planted.test(text) || planted.test(headers.replace(asked, '').replace(/postcode=\w+/g, '')))
          leaks.push(path)
      }
    expect(everyPath().length).toBeGreaterThan(90)
    expect(leaks).toEqual([])
  })

  it('is in no file of the package', async () => {
    for (const query of ['', '?translations=true']) {
      const files = unzipSync(new Uint8Array(await (await app.get(`/package.zip${query}`)).arrayBuffer()))
      for (const [name, bytes] of Object.entries(files))
        expect([name, planted.test(strFromU8(bytes))]).toEqual([name, false])
    }
  })

  it('is named, and only named', async () => {
    const service = await app.json(`/services/${id('service')}`)
    expect(service['withheld']).toEqual(['application_process', 'email', 'phones'])
    expect(service['service_at_locations']).toMatchObject([
      {
        withheld: ['description', 'phones'],
        location: { withheld: ['addresses', 'latitude', 'longitude', 'name', 'transportation'] },
      },
    ])
  })

  it('finds nothing: its words, its number, its postal code', async () => {
    for (const query of [
      'search=bergeronnette',
      'search=canari',
      'search=8195550198',
      'postcode=J9Z9Z9&proximity=2000000',
    ])
      expect([query, (await app.json(`/services?${query}`))['total_items']]).toEqual([query, 0])
  })

  it('moves nothing when it moves: every list, order and distance stays the same', async () => {
    const paths = ['/services', '/service_at_locations'].flatMap((list) => [
      `/${list.slice(1)}?postcode=G9A1A1&proximity=900000&per_page=500`,
      `/${list.slice(1)}?postcode=J9Z9Z9&per_page=500`,
      `/${list.slice(1)}?per_page=500`,
    ])
    const read = () =>
      Promise.all(paths.map(async (path) => (await app.json(path))['contents'] as Record<string, unknown>[]))
    const told = (lists: Record<string, unknown>[][]) =>
      lists.map((list) => list.map(({ id: one, distance }) => [one, distance]))
    const before = told(await read())
    await app.save(refuge(secretPlace(46.35, -72.55), networkId))
    expect(told(await read())).toEqual(before)
    expect(before[0]?.length).toBeGreaterThan(10)
  })

  it('is what a partner reads elsewhere: the plants are there to be found', async () => {
    const [, worker = ''] = cookies
    const token = worker.split('=')[1] ?? ''
    const seen = await app.db.database.asSession(token, (tx) => hsds.findWholeService(tx, id('service')))
    expect(JSON.stringify(seen)).toMatch(planted)
    expect(await (await app.fetch(`${api}/services/${id('service')}`)).text()).toMatch(/Un lit ce soir/)
  })
})
