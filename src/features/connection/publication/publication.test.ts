import { afterAll, beforeAll, expect, it } from 'vitest'
import { aCoordinator, aMembership, aNetwork, anOrganization, aSession } from '../../../../tests/people.ts'
import { whereTo, openSite, type Site } from '../../network/test-site.ts'

let site: Site
let network = ''
let other = ''
let coordinator: ReturnType<Site['as']>
let member: ReturnType<Site['as']>
const page = (id: string): string => `/fr/liens/publication?reseau=${id}`
beforeAll(async () => {
  site = await openSite()
  const { admin } = site
  network = await aNetwork(admin, { nameFr: 'Table des Essais' })
  other = await aNetwork(admin)
  const person = await aCoordinator(admin, { network })
  await aCoordinator(admin, { network: other, person })
  coordinator = site.as(await aSession(admin, person))
  const organization = await anOrganization(admin, { network })
  const { person: lead } = await aMembership(admin, { organization, role: 'lead' })
  member = site.as(await aSession(admin, lead))
})
afterAll(() => site.close())

const chosen = async (): Promise<unknown[]> =>
  (await site.admin.query('SELECT network_id, is_published, version FROM net_choice')).rows
const asked = async (): Promise<number> =>
  (
    await site.admin.query(`SELECT count(*)::int AS n FROM graphile_worker.jobs WHERE key = $1`, [
      `net-snapshot:${network}`,
    ])
  ).rows[0]?.n

it('is shown to members once who coordinates read what it means, and hidden the same way', async () => {
  expect(await coordinator.read(page(network))).toContain('Montrer les liens aux membres : Table des Essais')
  expect((await coordinator.send('/fr/liens/publication', { network, to: 'members', sure: '' })).status).toBe(422)
  expect(await chosen()).toEqual([])

  const done = await coordinator.send('/fr/liens/publication', { network, to: 'members', sure: 'yes' })
  expect(whereTo(done)).toContain(`/fr/liens?reseau=${network}`)
  expect(await chosen()).toEqual([{ network_id: network, is_published: true, version: 1 }])
  expect(await asked()).toBe(1)

  expect(await coordinator.read(page(network))).toContain('Ne plus montrer les liens aux membres')
  await coordinator.send('/fr/liens/publication', { network, to: 'coordination', sure: 'yes' })
  await coordinator.send('/fr/liens/publication', { network, to: 'coordination', sure: 'yes' })
  expect(await chosen()).toEqual([{ network_id: network, is_published: false, version: 2 }])
  const { rows } = await site.admin.query(
    `SELECT deed FROM audit_event WHERE chain_id = $1 AND deed LIKE 'net.%' ORDER BY seq`,
    [network],
  )
  expect(rows.map(({ deed }) => deed)).toEqual(['net.published', 'net.hidden'])
})

it('is of who coordinates that network, and of nobody else', async () => {
  const before = await chosen()
  for (const address of [page(network), page('00000000-0000-4000-8000-000000000000'), '/fr/liens/publication?reseau=x'])
    expect((await member.get(address)).status).toBe(404)
  expect((await coordinator.get('/fr/liens/publication?reseau=x')).status).toBe(404)
  expect((await member.send('/fr/liens/publication', { network, to: 'members', sure: 'yes' })).status).not.toBe(303)
  expect(await chosen()).toEqual(before)
})
