import { afterAll, beforeAll, expect, it } from 'vitest'
import { whereTo } from '../../network/test-site.ts'
import { aGapsSite, textOf, type GapsSite } from '../gaps/test-gaps-site.ts'

let site: GapsSite
beforeAll(async () => {
  site = await aGapsSite()
  await site.answers(site.maison.id)
  await site.draw()
})
afterAll(() => site.site.close())

const choose = '/fr/liens/et-si'

it('says in words what no longer holds without an organization', async () => {
  const page = textOf(await site.coordinator.read(`${choose}/${site.maison.id}`))
  for (const one of [
    'Et si cette organisation partait : Maison Ronde',
    '2 liens partiraient avec elle.',
    'Le filet passe de 3 groupes à 4',
    'Communautaire et Éducation',
    'Communautaire, Mauricie : plus personne.',
    '1 organisation sur 5 a répondu',
  ])
    expect(page).toContain(one)
})

it('says that no tie is known, which is not that there is none', async () => {
  const page = textOf(await site.coordinator.read(`/en/connections/what-if/${site.justice.id}`))
  expect(page).toContain('No connection is known. That does not mean there are none.')
})

it('lets one choose an organization of the network, and says when none was', async () => {
  expect(textOf(await site.coordinator.read(choose))).toContain('Poste Carré (Police, Mauricie)')
  const chosen = await site.coordinator.get(`${choose}?organisation=${site.police.id}`)
  expect(whereTo(chosen)).toContain(`${choose}/${site.police.id}`)
  for (const wrong of ['', 'x', site.stranger.id])
    expect(await site.coordinator.read(`${choose}?organisation=${wrong}`)).toContain(
      'Choisissez une organisation de la liste.',
    )
})

it('is nothing for an organization of elsewhere, nor for who does not read the net', async () => {
  expect((await site.coordinator.get(`${choose}/${site.stranger.id}`)).status).toBe(404)
  expect((await site.coordinator.get(`${choose}/x`)).status).toBe(404)
  expect((await site.maison.lead.visitor.get(`${choose}/${site.maison.id}`)).status).toBe(404)
})
