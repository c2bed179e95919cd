import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aCoordinator, aPerson, aSession } from '../../../../tests/people.ts'
import { whereTo, type Visitor } from '../../network/test-site.ts'
import { aGapsSite, textOf, type GapsSite } from '../gaps/test-gaps-site.ts'

let site: GapsSite
let second: Visitor
beforeAll(async () => {
  site = await aGapsSite()
  await site.answers(site.maison.id, site.police.id, site.ecole.id, site.justice.id)
  await site.draw({ isPublished: true })
  const { admin } = site.site
  const person = await aPerson(admin, { name: 'Sacha Seconde' })
  await aCoordinator(admin, { network: site.network, person })
  second = site.site.as(await aSession(admin, person))
})
afterAll(() => site.site.close())

const key = 'sectors-apart:04:education-police'
const line = 'Éducation et Police, Mauricie'
const asking = (code = key): string => `/fr/liens/a-renforcer/mettre-de-cote?code=${code}`
const gaps = '/fr/liens/a-renforcer?manque=sectors-apart'
const list = '/fr/liens/a-renforcer/mis-de-cote'
const said = async (path: string, visitor = site.coordinator): Promise<string> => textOf(await visitor.read(path))
const rows = async (): Promise<{ id: string; reason: string; ended: boolean }[]> =>
  (
    await site.site.admin.query(
      'SELECT id, reason, ended_at IS NOT NULL AS ended FROM gap_set_aside ORDER BY created_at',
    )
  ).rows

describe('setting a gap aside', () => {
  it('asks why, and keeps what was typed when it is refused', async () => {
    expect(await said(asking())).toContain(line)
    const empty = await site.coordinator.send(asking(), { reason: ' ' })
    expect(empty.status).toBe(422)
    expect(await empty.text()).toContain('Dites en quelques mots pourquoi.')
    const long = await site.coordinator.send(asking(), { reason: 'x'.repeat(301) })
    expect(long.status).toBe(422)
    expect(await long.text()).toContain('x'.repeat(301))
    const person = await site.coordinator.send(asking(), { reason: 'Voir avec lea@exemple.invalid' })
    expect(person.status).toBe(422)
    expect(await person.text()).toContain('Voir avec lea@exemple.invalid')
    expect(await rows()).toEqual([])
  })

  it('of two at once keeps the first, and tells the second', async () => {
    const page = await second.read(asking())
    const first = await site.coordinator.send(asking(), { reason: 'Une rencontre est prévue.' })
    expect(whereTo(first)).toContain('/fr/liens/a-renforcer')
    await second.send(asking(), { reason: 'Autre raison.' }, { page })
    expect(await said(gaps, second)).toContain('Quelqu’un l’avait déjà mise de côté.')
    expect((await rows()).map(({ reason }) => reason)).toEqual(['Une rencontre est prévue.'])
  })

  it('takes the line out of the list and the files of all who coordinate, and puts it where it is found', async () => {
    for (const visitor of [site.coordinator, second]) {
      expect(await said(gaps, visitor)).not.toContain(line)
      expect(await (await visitor.get('/fr/liens/a-renforcer.csv')).text()).not.toContain(key)
    }
    const aside = await said(list, second)
    for (const one of [line, 'Une rencontre est prévue.', 'Coralie Coordonne']) expect(aside).toContain(one)
    expect(await said('/fr/liens/a-renforcer')).toContain('1 ligne mise de côté')
  })

  it('leaves the list of members as it is: they read neither the reason nor who gave it', async () => {
    const { visitor } = site.maison.lead
    expect(await said(gaps, visitor)).toContain(line)
    for (const path of [list, asking()]) expect((await visitor.get(path)).status).toBe(404)
  })

  it('is taken up again, once', async () => {
    const [kept] = await rows()
    const to = `/fr/liens/a-renforcer/${kept?.id}/reprendre`
    const page = await second.read(list)
    expect((await site.coordinator.send(list, {}, { to })).status).toBe(303)
    expect(await said(gaps)).toContain(line)
    await second.send(list, {}, { to, page })
    expect(await said('/fr/liens/a-renforcer', second)).toContain('Quelqu’un l’avait déjà reprise.')
    expect((await rows()).map(({ ended }) => ended)).toEqual([true])
    expect(await site.site.deeds(site.network)).toEqual(
      expect.arrayContaining(['connection.gap-set-aside', 'connection.gap-taken-up']),
    )
  })

  it('is for what is missing today, in a network that one coordinates', async () => {
    for (const code of ['sectors-apart:04:police-justice-x', 'x', 'would-join:a:b', '%27%3B'])
      expect((await site.coordinator.get(asking(code))).status).toBe(404)
    const page = await site.coordinator.read(asking())
    const gone = await site.coordinator.send(
      asking(),
      { reason: 'Bien.' },
      { page, to: asking('sectors-apart:09:a-b') },
    )
    expect(gone.status).toBe(303)
    expect((await rows()).length).toBe(1)
    const stranger = await aPerson(site.site.admin)
    await aCoordinator(site.site.admin, { network: await otherNetwork(), person: stranger })
    const elsewhere = site.site.as(await aSession(site.site.admin, stranger))
    expect((await elsewhere.get(`${asking()}&reseau=${site.network}`)).status).toBe(404)
    const to = `/fr/liens/a-renforcer/${(await rows())[0]?.id}/reprendre`
    expect((await elsewhere.send('/fr/organisations/ajouter', {}, { to })).status).toBe(404)
  })
})

const otherNetwork = async (): Promise<string> =>
  (
    await site.site.admin.query<{ id: string }>(
      'SELECT network_id AS id FROM network_member WHERE organization_id = $1',
      [site.stranger.id],
    )
  ).rows[0]?.id ?? ''
