import { UndirectedGraph } from 'graphology'
import { parse as readGraphml } from 'graphology-graphml'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aCoordinator, aMembership, aNetwork, anOrganization, aSession } from '../../../../tests/people.ts'
import { openSite, whereTo, type Site } from '../../network/test-site.ts'
import { keepNet, publishNet } from '../measures/test-kept-net.ts'
import { aBody, said, seenIn } from '../test-net.ts'

let site: Site
let network = ''
let coordinator: ReturnType<Site['as']>
let member: ReturnType<Site['as']>
const files = [
  ['/fr/liens/reseau.graphml', 'application/graphml+xml', 'tisserin-liens-table-des-essais-2026-12-01.graphml'],
  ['/fr/liens/reseau.gexf', 'application/gexf+xml', 'tisserin-liens-table-des-essais-2026-12-01.gexf'],
  ['/fr/liens/organisations.csv', 'text/csv', 'tisserin-organisations-table-des-essais-2026-12-01.csv'],
  ['/fr/liens/liens.csv', 'text/csv', 'tisserin-liens-table-des-essais-2026-12-01.csv'],
  ['/fr/liens/liens.xlsx', 'application/vnd.openxmlformats', 'tisserin-liens-table-des-essais-2026-12-01.xlsx'],
] as const
beforeAll(async () => {
  site = await openSite()
  const { admin } = site
  network = await aNetwork(admin, { nameFr: 'Table des Essais' })
  coordinator = site.as(await aSession(admin, await aCoordinator(admin, { network })))
  const organization = await anOrganization(admin, { network })
  member = site.as(await aSession(admin, (await aMembership(admin, { organization, role: 'lead' })).person))
  const pairs = [
    { a: 0, b: 1, said: [said('a', 'hidden'), said('b', 'hidden')], seen: [] },
    { a: 1, b: 2, said: [], seen: [seenIn('2026-11')] },
  ]
  await keepNet(admin, network, 'coordination', aBody(3, pairs))
  await keepNet(admin, network, 'members', aBody(3, pairs.slice(1)))
})
afterAll(() => site.close())

it.each(files)(
  'gives %s to whoever reads the net, under a name that says what it is, and to nobody else',
  async (path, type, name) => {
    const response = await coordinator.get(path)

    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toContain(type)
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${name}"`)
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100)
    expect((await site.as(null).get(path)).status).not.toBe(200)
    expect(whereTo(await member.get(`${path}?reseau=${await aNetwork(site.admin)}`))).toBe('/fr/liens/fichiers')
  },
)

it('follows the filters of the address, and says so on its page and in itself', async () => {
  const page = await coordinator.read('/fr/liens/fichiers?source=evidenced')
  expect(page).toContain('Filtres\u00a0: liens notés.')
  expect(page).toContain(`/fr/liens/reseau.graphml?reseau=${network}&amp;source=evidenced`)

  const text = await coordinator.read('/fr/liens/reseau.graphml?source=evidenced')
  expect(readGraphml(UndirectedGraph, text)).toMatchObject({ order: 3, size: 1 })
  expect(text).toContain('0 organisation a répondu, sur 3.')
  expect(await coordinator.read('/fr/liens/fichiers?region=17')).toContain('Aucun lien à prendre')
})

it('holds no strength that this reader may not see, and nothing of a net that is not shown to members', async () => {
  const graph = readGraphml(UndirectedGraph, await coordinator.read('/fr/liens/reseau.graphml'))
  expect(graph.getEdgeAttributes('o0', 'o1')).not.toHaveProperty('strength')
  expect(graph.getEdgeAttributes('o1', 'o2')).toMatchObject({ strength: 2, strengthLabel: 'échangent' })

  expect(await member.read('/fr/liens/fichiers')).toContain('Votre réseau n’a pas encore publié ses liens.')
  for (const [path] of files) expect(whereTo(await member.get(path))).toBe('/fr/liens/fichiers')
  await publishNet(site.admin, network)
  expect(readGraphml(UndirectedGraph, await member.read('/fr/liens/reseau.graphml')).size).toBe(1)
})
