import { afterAll, beforeAll, expect, it } from 'vitest'
import { aGapsSite, textOf, type GapsSite } from '../gaps/test-gaps-site.ts'

let site: GapsSite
beforeAll(async () => {
  site = await aGapsSite()
  await site.answers(site.maison.id)
  await site.draw()
})
afterAll(() => site.site.close())

const cell = (region: string, sector: string): string => `/fr/liens/a-renforcer/${region}/${sector}`

it('names who holds a sector in another region, and how to reach their contact', async () => {
  const html = await site.coordinator.read(cell('11', 'police'))
  expect(textOf(html)).toContain('Fanny Loin')
  expect(html).toContain('mailto:fanny@iles.invalid')
  expect(textOf(html)).toContain('Poste des Îles')
  expect(textOf(html)).toContain('Un seul fil')
})

it('says that nobody holds it, who does elsewhere, and what to do', async () => {
  const html = await site.coordinator.read(cell('04', 'institutional'))
  expect(textOf(html)).toContain('Personne dans le réseau ne tient ce secteur dans cette région.')
  expect(html).toContain('/fr/organisations/ajouter')
  expect(html).toContain('regions=04')
  expect(textOf(await site.coordinator.read(cell('04', 'police')))).toContain('Gaspésie')
})

it('says why it is not known', async () => {
  expect(textOf(await site.coordinator.read(cell('16', 'justice')))).toContain('Le réseau ne couvre pas cette région.')
})

it('is nothing where there is no such region or sector', async () => {
  for (const [region, sector] of [
    ['99', 'police'],
    ['04', 'sport'],
    ['04', 'reprendre'],
  ] as const)
    expect((await site.coordinator.get(cell(region, sector))).status).toBe(404)
})

it('names nobody to who does not read the net', async () => {
  for (const { visitor } of [site.maison.lead, site.stranger.lead]) {
    const html = await visitor.read(`${cell('11', 'police')}?reseau=${site.network}`)
    expect(html).not.toContain('Fanny')
    expect(html).not.toContain('Poste des Îles')
  }
})
