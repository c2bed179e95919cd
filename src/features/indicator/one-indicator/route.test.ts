import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { whereTo } from '../../network/test-site.ts'
import { anActivity, period, planted, someScreens, type Screens } from '../test-screens.ts'

let screens: Screens
let own: string
let whole: string
beforeAll(async () => {
  screens = await someScreens()
  const [first = '', second = ''] = screens.others
  await anActivity(screens, [screens.organization], { people: planted })
  await anActivity(screens, [screens.organization, first], { people: 40, startsOn: '2025-10-05' })
  await anActivity(screens, [second], { people: 60 })
  await screens.compute()
  own = `/fr/organisations/${screens.organization}/mesures`
  whole = `/fr/tables/${screens.network}/mesures`
})
afterAll(() => screens.close())

describe('one measure', () => {
  it('is shown now and over time, with a table of what is drawn, and how it is computed', async () => {
    const html = await screens.worker.read(`${own}/8a1.1`)

    expect(html).toContain('<h1>Activités d’éducation à la sexualité</h1>')
    expect(html).toMatch(/<svg[^>]*role="img"/)
    expect(html).toMatch(/Année scolaire 2025-2026.*Année scolaire 2026-2027/s)
    expect(html).toContain('Définition, version 1.')
  })

  it('is shown by region and by sector to a coordinator of the whole network, in the tables that are published', async () => {
    const html = await screens.coordinator.read(`${whole}/8a1.1`)
    const narrow = await screens.coordinator.read(`${whole}/8a1.1?region=08`)

    expect(html).toContain('Par région')
    expect(html).toContain('Mauricie')
    expect(html).toContain('Par secteur')
    expect(narrow).not.toContain('Par région')
  })

  it('does not exist for a stranger, nor for who coordinates without working there, nor when nobody defined it', async () => {
    const asked = [
      screens.stranger.get(`${own}/8a1.1`),
      screens.coordinator.get(`${own}/8a1.1`),
      screens.worker.get(`${own}/99z9.9`),
      screens.coordinator.get(`${whole}/99z9.9`),
    ]

    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([404, 404, 404, 404])
    expect((await screens.lead.get(`${whole}/8a1.1`)).status).toBe(404)
  })
})

describe('where a figure comes from', () => {
  it('is opened in one step from the year and from the dashboard', async () => {
    const year = await screens.worker.read('/fr/notre-annee')
    const board = await screens.coordinator.read('/fr/tableau-de-bord')

    expect(year).toContain(`${own}/8a1.1/provenance`)
    expect(board).toContain(`${whole}/8a1.1/provenance`)
  })

  it('is, for one’s own, a list of records that open, and of those left out with the reason', async () => {
    const html = await screens.worker.read(`${own}/8a1.1/provenance`)

    expect(html).toContain('1 fiche comptée')
    expect(html).toMatch(/href="\/fr\/travail\/[0-9a-f-]+"/)
    expect(html).toContain('Hors de la période')
  })

  it('is, for a coordinator, what happened and with whom, without a number logged and without a link', async () => {
    const html = await screens.coordinator.read(`${whole}/8a1.1/provenance`)

    expect(html).toContain('2 fiches comptées')
    expect(html).toContain('Maison Trame')
    expect(html).not.toMatch(/href="\/fr\/travail\//)
    expect(html).toContain('Les nombres notés restent dans chaque organisation.')
  })

  it('does not open for a figure that is withheld, and says why', async () => {
    const people = await screens.coordinator.read(`${whole}/8b1.1/provenance?region=04`)

    expect(people).toContain('Rien à ouvrir')
    expect(people).toContain('la longueur de la liste le révélerait')
    expect(people).not.toContain('Maison Trame')
    expect(people).not.toContain('Empreinte')
  })

  it('does not open where there is no figure', async () => {
    expect(await screens.worker.read(`${own}/12a1.1/provenance`)).toContain('il n’y a donc pas de liste')
  })
})

describe('a baseline and a target', () => {
  it('are set by a lead for the organization, and measured against at once', async () => {
    const answer = await screens.lead.send(`${own}/8a1.1/cible?period=${period}`, { baseline: '1', target: '1 200' })
    const html = await screens.worker.read(`${own}/8a1.1`)

    expect(whereTo(answer)).toContain(`${own}/8a1.1`)
    expect(html).toContain('Il manque 1\u00a0199 pour atteindre la cible (1\u00a0200).')
    expect(html).toContain('Point de départ\u00a0: 1.')
    expect(await screens.site.deeds(screens.organization)).toContain('indicator.aim')
  })

  it('are of one period: another has none', async () => {
    expect(await screens.worker.read(`${own}/8a1.1?period=2025-09-01/2026-09-01`)).toContain('Aucune cible n’est fixée')
  })

  it('are set by a coordinator for the whole network, never for a region', async () => {
    const path = `${whole}/8a1.1/cible`
    await screens.coordinator.send(path, { baseline: '', target: '8' })

    expect(await screens.coordinator.read(`${whole}/8a1.1`)).toContain('pour atteindre la cible (8)')
    expect((await screens.coordinator.get(`${path}?region=08`)).status).toBe(404)
  })

  it('are not a worker’s to set', async () => {
    expect((await screens.worker.get(`${own}/8a1.1/cible`)).status).toBe(404)
    expect((await screens.worker.post(`${own}/8a1.1/cible`, { target: '3' })).status).not.toBe(303)
  })

  it.each(['-3', 'beaucoup', '1e99'])('are refused at the field when they are no number: %s', async (target) => {
    const answer = await screens.lead.send(`${own}/8a1.2/cible`, { baseline: '4', target })
    const html = await answer.text()

    expect(answer.status).toBe(422)
    expect(html).toMatch(/name="baseline"[^>]*value="4"/)
    expect(html).toContain('govuk-error-summary')
  })

  it('show both versions when two people change them at once', async () => {
    const path = `${own}/8a1.2/cible`
    const page = await screens.lead.read(path)
    await screens.lead.send(path, { baseline: '', target: '5' })
    const second = await screens.lead.send(path, { baseline: '', target: '9' }, { page })
    const html = await second.text()

    expect(second.status).toBe(409)
    expect(html).toMatch(/name="target"[^>]*value="9"/)
    expect(html).toContain('5')
  })
})

describe('the figures of an action', () => {
  it('stand beside its step, for those who work there', async () => {
    const path = `/fr/plans/${screens.adoption}/actions/${screens.adopted}/chiffres`
    const html = await screens.worker.read(path)

    expect(html).toContain('Activités d’éducation à la sexualité')
    expect(html).not.toContain('Campagnes organisées')
    expect((await screens.stranger.get(path)).status).toBe(404)
    expect((await screens.coordinator.get(path)).status).toBe(404)
  })
})

describe('one measure of one’s own', () => {
  it('is counted again as soon as something is logged, before the next computing', async () => {
    const before = await screens.lead.read(`${own}/8a1.1`)
    await anActivity(screens, [screens.organization], { people: 12, startsOn: '2026-11-05' })
    const then = await screens.lead.read(`${own}/8a1.1`)

    expect(before).toContain('measure__value">1<')
    expect(then).toContain('measure__value">2<')
  })
})
