import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aCoordinator, aPerson, aSession, anOperator } from '../../../../tests/people.ts'
import { aTable, linkTo, openSite, whereTo, type Site } from '../test-site.ts'

let site: Site
let table: Awaited<ReturnType<typeof aTable>>
let network: string
beforeAll(async () => {
  site = await openSite()
})
beforeEach(async () => {
  table = await aTable(site)
  network = `/fr/reseaux/${table.network}`
})
afterAll(() => site.close())

const names = { nameFr: 'Table renommée', nameEn: 'Renamed table' }

describe('a network', () => {
  it('is read by its people, changed by who coordinates it, and is not there for others', async () => {
    const other = await aTable(site)

    expect(await table.lead.read(network)).toContain('Coralie Coordonne')
    expect(await table.lead.read(network)).not.toContain('Modifier le réseau')
    expect((await other.coordinator.get(network)).status).toBe(404)
    expect((await table.lead.send(network, { ...names, regions: '04', sectors: 'police' })).status).toBe(404)
    expect(
      (
        await other.coordinator.send(
          '/fr/organisations/ajouter',
          { ...names, version: '1', regions: '04', sectors: 'police' },
          { to: network },
        )
      ).status,
    ).toBe(404)

    expect(
      whereTo(await table.coordinator.send(network, { ...names, regions: ['04', '17'], sectors: ['police'] })),
    ).toBe(network)
    expect(await table.lead.read(network)).toContain('Centre-du-Québec, Mauricie')
  })

  it('shows both versions when two change it', async () => {
    const page = await table.coordinator.read(network)
    await table.coordinator.send(network, { ...names, regions: ['04'], sectors: ['police'] }, { page })

    const answer = await table.coordinator.send(
      network,
      { ...names, nameFr: 'Autrement', regions: ['04'], sectors: ['police'], key: randomUUID() },
      { page },
    )

    expect(answer.status).toBe(409)
    expect(await answer.text()).toMatch(/Enregistré par l’autre personne\s: Table renommée/)
  })

  it.each([
    ['no region', { regions: [] }],
    ['no sector', { sectors: [] }],
    ['a region that is none', { regions: ['99'] }],
    ['a sector that is none', { sectors: ['x'] }],
    ['no name', { nameFr: '' }],
  ])('with %s is refused at the field', async (_, wrong) => {
    expect(
      (await table.coordinator.send(network, { ...names, regions: ['04'], sectors: ['police'], ...wrong })).status,
    ).toBe(422)
  })
})

describe('its coordination', () => {
  it('is shared by invitation, then handed over', async () => {
    const email = `${randomUUID()}@exemple.invalid`
    await table.coordinator.send(
      network,
      { 'guest-name': 'Relève', 'guest-email': email, 'guest-language': 'fr' },
      { to: `${network}/coordination` },
    )
    const next = site.as(null)
    expect(whereTo(await next.send(await linkTo(site, email), {}))).toBe('/fr/bienvenue')

    const asking = `${network}/coordination/${table.coordinatorId}/fin`
    const oneClick = await table.coordinator.send(network, {}, { to: asking })
    expect(oneClick.status).toBe(422)
    expect(await oneClick.text()).toContain('Mettre fin à la coordination de Coralie Coordonne')
    expect((await table.coordinator.get('/fr/organisations/ajouter')).status).toBe(200)

    const ended = await table.coordinator.send(asking, {})

    expect(whereTo(ended)).toBe('/fr')
    expect((await next.get('/fr/organisations/ajouter')).status).toBe(200)
    expect(whereTo(await table.coordinator.get(network))).toMatch(/connexion/)
    expect(await next.read(network)).toContain('Coralie Coordonne')
  })

  it('does not end with its last coordinator, even when two end at once', async () => {
    const second = await aCoordinator(site.admin, { network: table.network, person: await aPerson(site.admin) })
    const other = site.as(await aSession(site.admin, second))

    await Promise.all([
      table.coordinator.send(`${network}/coordination/${table.coordinatorId}/fin`, {}),
      other.send(`${network}/coordination/${second}/fin`, {}),
    ])

    const { rows } = await site.admin.query(
      'SELECT count(*)::int AS n FROM coordinator WHERE network_id = $1 AND until_day IS NULL',
      [table.network],
    )
    expect(rows[0].n).toBe(1)
  })

  it('is no one’s to end from elsewhere', async () => {
    const other = await aTable(site)

    expect(
      (
        await other.coordinator.send(
          '/fr/organisations/ajouter',
          { sure: 'yes' },
          { to: `${network}/coordination/${table.coordinatorId}/fin` },
        )
      ).status,
    ).toBe(404)
    expect(
      (
        await table.coordinator.send(
          network,
          { sure: 'yes' },
          { to: `${network}/coordination/${other.coordinatorId}/fin` },
        )
      ).status,
    ).toBe(404)
  })

  it('is given back within 30 days, from its own first day; not after, not twice, and not from elsewhere', async () => {
    const second = await aCoordinator(site.admin, { network: table.network, person: await aPerson(site.admin) })
    const other = site.as(await aSession(site.admin, second))
    const stateOf = async (): Promise<unknown[]> => {
      const { rows } = await site.admin.query(
        'SELECT until_day IS NULL AS goes_on FROM coordinator WHERE network_id = $1 AND person_id = $2',
        [table.network, table.coordinatorId],
      )
      return rows
    }
    await other.send(`${network}/coordination/${table.coordinatorId}/fin`, {})
    expect(await stateOf()).toEqual([{ goes_on: false }])
    expect(await other.read(network)).toContain('Rendre la coordination')
    const back = { to: `${network}/coordination/${table.coordinatorId}/retour` }

    const elsewhere = await aTable(site)
    expect((await elsewhere.coordinator.send('/fr/organisations/ajouter', {}, back)).status).toBe(404)
    await site.admin.query(
      `UPDATE coordinator SET from_day = from_day - 400, until_day = until_day - 31 WHERE network_id = $1 AND person_id = $2`,
      [table.network, table.coordinatorId],
    )
    await other.send(network, {}, back)
    expect(await stateOf()).toEqual([{ goes_on: false }])
    await site.admin.query(
      `UPDATE coordinator SET until_day = until_day + 2 WHERE network_id = $1 AND person_id = $2`,
      [table.network, table.coordinatorId],
    )
    await Promise.all([other.send(network, {}, back), other.send(network, {}, back)])

    expect(await stateOf()).toEqual([{ goes_on: true }])
    expect(await site.deeds(table.network)).toContain('coordination.given-back')
    expect(await other.read(network)).not.toContain('Rendre la coordination')
  })

  it('says before the last one ends that nothing can be taken', async () => {
    expect(whereTo(await table.coordinator.get(`${network}/coordination/${table.coordinatorId}/fin`))).toBe(network)
  })
})

it('sends the invitation of a coordinator when the founder is not one', async () => {
  const fresh = await openSite()
  const operator = fresh.as(await aSession(fresh.admin, await anOperator(fresh.admin)))
  const facts = { ...names, regions: ['all'], sectors: ['police'], coordinates: 'other', 'guest-language': 'en' }

  const incomplete = await operator.send('/fr/mise-en-route/reseau', facts)
  expect(incomplete.status).toBe(422)
  expect(await incomplete.text()).toContain('href="#guest-email"')
  const founded = await operator.send('/fr/mise-en-route/reseau', {
    ...facts,
    'guest-name': 'Nour',
    'guest-email': 'nour@table.invalid',
  })

  expect(whereTo(founded)).toBe('/fr/mise-en-route/termine')
  const nour = fresh.as(null)
  expect(whereTo(await nour.send(await linkTo(fresh, 'nour@table.invalid'), {}))).toBe('/en/welcome-aboard')
  expect((await nour.get('/en/organizations/add')).status).toBe(200)
  expect((await operator.get('/fr/organisations/ajouter')).status).toBe(404)
  await fresh.close()
})
