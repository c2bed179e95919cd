import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anActivity, planted, someScreens, type Screens } from '../test-screens.ts'

let screens: Screens
beforeAll(async () => {
  screens = await someScreens()
})
afterAll(() => screens.close())

describe('our year', () => {
  it('says of each measure that nothing is known yet, never zero, before anything is logged', async () => {
    const html = await screens.worker.read('/fr/notre-annee')

    expect(html).toContain('Notre année\u00a0: Maison Trame')
    expect(html).toContain('Pas encore de données')
    expect(html).toContain('Activités d’éducation à la sexualité')
    expect(html).not.toMatch(/measure__value">0</)
  })

  it('shows what was logged at once, small numbers of people too, to those who work there', async () => {
    await anActivity(screens, [screens.organization], { people: planted })
    const html = await screens.worker.read('/fr/notre-annee')

    expect(html).toMatch(/measure__value">1<[^]*Activités d’éducation à la sexualité/)
    expect(html).toMatch(new RegExp(`measure__value">${planted}<[^]*Jeunes à l’éducation à la sexualité`))
    expect(html).toContain('D’après vos fiches.')
  })

  it('says the same in English', async () => {
    const html = await screens.worker.read('/en/our-year')

    expect(html).toContain('Our year: Weft House')
    expect(html).toContain('From your own records.')
    expect(html).toContain('School year 2026–2027')
  })

  it('advises where the step and the records disagree, and shows the step', async () => {
    await screens.site.admin.query(`update adopted_action set state = '0', state_since = '2026-09-01' where id = $1`, [
      screens.adopted,
    ])

    expect(await screens.worker.read('/fr/notre-annee')).toContain('l’étape est encore à zéro')
  })

  it('keeps the year of an organization to those who work there', async () => {
    const path = `/fr/notre-annee?organization=${screens.organization}`
    const [stranger, coordinator, visitor, nobody] = [
      await screens.stranger.get(path),
      await screens.coordinator.get(path),
      await screens.site.as(null).get(path),
      await screens.worker.get('/fr/notre-annee?organization=x'),
    ]

    expect([stranger.status, nobody.status]).toEqual([404, 404])
    expect(visitor.status).toBe(303)
    expect(await coordinator.text()).not.toContain('measure__value')
  })

  it('has the periods that are published, and falls back on this school year for any other', async () => {
    const before = await screens.worker.read('/fr/notre-annee?period=2025-09-01/2026-09-01')
    const free = await screens.worker.read('/fr/notre-annee?period=2026-10-01/2026-10-15')

    expect(before).toContain('Année scolaire 2025-2026')
    expect(before).not.toContain(`measure__value">${planted}<`)
    expect(free).toContain('<b>Année scolaire 2026-2027</b>')
  })

  it.each(['csv', 'xlsx'])('leaves as a file, for those who work there: %s', async (ext) => {
    const path = `/fr/notre-annee.${ext}`
    const [own, stranger] = [
      await screens.worker.get(path),
      await screens.stranger.get(`${path}?organization=${screens.organization}`),
    ]

    expect([own.status, stranger.status]).toEqual([200, 404])
    expect(own.headers.get('content-disposition')).toContain('notre-annee')
    expect((await own.arrayBuffer()).byteLength).toBeGreaterThan(1000)
  })

  it('writes in its file each measure with its state', async () => {
    const csv = await (await screens.worker.get('/fr/notre-annee.csv')).text()
    const rows = csv.trim().split('\r\n')

    expect(rows).toHaveLength(84)
    expect(rows.find((row) => row.startsWith('8a1.1;'))).toContain(';Calculé;1;1;')
    expect(rows.filter((row) => row.split(';')[3] === '')).toEqual([])
  })
})
