import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anActivity, planted, someScreens, type Screens } from '../test-screens.ts'

let screens: Screens
beforeAll(async () => {
  screens = await someScreens()
})
afterAll(() => screens.close())

const text = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('the dashboard of a network', () => {
  it('says that nothing was computed yet, which is no zero', async () => {
    const html = await screens.coordinator.read('/fr/tableau-de-bord')

    expect(html).toContain('Pas encore calculé')
    expect(html).toContain('Cela ne veut pas dire zéro')
  })

  it('shows every measure with its coverage, and why parts add up to more than the whole', async () => {
    const [first = '', second = ''] = screens.others
    await anActivity(screens, [screens.organization, first], { people: 40 })
    await anActivity(screens, [second], { people: planted })
    await screens.compute()
    const html = await screens.coordinator.read('/fr/tableau-de-bord')

    expect(html.match(/scope="row"/g)).toHaveLength(83)
    expect(text(html)).toMatch(/Activités d’éducation à la sexualité 2 Partiel D’après 3 organisations sur 5\./)
    expect(html).toContain('1 fiche commune.')
    expect(html).toContain('Non retenu')
    expect(html).toContain('Pas encore de données')
  })

  it('narrows to a region, a sector, an action, in the address', async () => {
    const region = await screens.coordinator.read('/fr/tableau-de-bord?region=08&action=A8')
    const sector = await screens.coordinator.read('/en/dashboard?sector=community')

    expect(region).toContain('<b>Année scolaire 2026-2027</b> · Abitibi-Témiscamingue')
    expect(region.match(/scope="row"/g)).toHaveLength(4)
    expect(sector).toContain('· Community')
  })

  it('passes over what names nothing', async () => {
    const html = await screens.coordinator.read('/fr/tableau-de-bord?region=99&sector=x&action=Z&period=x')

    expect(html.match(/scope="row"/g)).toHaveLength(83)
    expect(html).toContain('Toute la table')
  })

  it('never shows a small number of people, on the page or in its files, in any region or sector', async () => {
    const places = ['', '?region=08', '?sector=community', '?region=08&sector=community']
    for (const place of places) {
      const html = await screens.coordinator.read(`/fr/tableau-de-bord${place}`)
      const csv = await (await screens.coordinator.get(`/fr/tableau-de-bord.csv${place}`)).text()
      const row = csv.split('\r\n').find((one) => one.startsWith('8b1.1;')) ?? ''

      expect(text(html)).not.toMatch(new RegExp(`Jeunes à l’éducation à la sexualité ${planted} `))
      expect(row.split(';').slice(4, 9)).not.toContain(String(planted))
    }
  })

  it('is of who coordinates the network, and of nobody else', async () => {
    const path = `/fr/tableau-de-bord?network=${screens.network}`
    const statuses = await Promise.all(
      [screens.lead, screens.worker, screens.stranger].flatMap((one) => [one.get(path), one.get(`${path}&x=1`)]),
    )

    expect(new Set(statuses.map(({ status }) => status))).toEqual(new Set([404]))
    expect((await screens.coordinator.get('/fr/tableau-de-bord?network=x')).status).toBe(404)
  })
})
