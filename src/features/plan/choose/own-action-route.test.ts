import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { anAdoption } from '../../../../tests/plan.ts'
import { aTable, openSite, whereTo, type Site } from '../../network/test-site.ts'
import { actionsOf, codesOf } from '../test-chosen.ts'
import { aClock } from '../test-plan.ts'

const time = aClock()
let site: Site
let table: Awaited<ReturnType<typeof aTable>>
beforeAll(async () => {
  site = await openSite({ clock: time.clock })
})
afterAll(() => site.close())
beforeEach(async () => {
  table = await aTable(site)
})

describe('an action of one’s own', () => {
  let adoption: string
  let path: string
  beforeEach(async () => {
    adoption = await anAdoption(site.admin, { organization: table.organization, person: table.leadId })
    path = `/fr/plans/${adoption}/actions/ajouter`
  })

  it('stands under an objective, in both languages, and can be removed while it is not begun', async () => {
    const answer = await table.lead.send(path, { objective: '6', titleFr: 'Café du mercredi' })
    const [own] = await actionsOf(site, adoption)
    const english = await table.lead.read(`/en/plans/${adoption}/actions/${own?.id}`)

    expect(whereTo(answer)).toBe(`/fr/plans/${adoption}/actions/${own?.id}`)
    expect(english).toContain('Café du mercredi')
    expect(await table.lead.read(`/fr/organisations/${table.organization}/plan`)).toContain('Café du mercredi')

    await table.lead.send(`/fr/plans/${adoption}/actions`, { actions: ['A3', `own:${own?.id}`] })
    expect(await codesOf(site, adoption)).toEqual(['Café du mercredi', 'A3'])
    const choosing = `/fr/plans/${adoption}/actions`
    const asked = await table.lead.send(choosing, { actions: ['A3'] })
    await table.lead.send(choosing, { actions: ['A3'] }, { page: await asked.text() })
    expect(await codesOf(site, adoption)).toEqual(['A3'])
  })

  it.each([
    ['no title', { objective: '6' }, 'Donnez au moins un titre'],
    ['no objective', { titleFr: 'Café' }, 'Quel objectif sert-elle'],
    ['an unknown objective', { objective: '99', titleFr: 'Café' }, 'Quel objectif sert-elle'],
    ['a title too long', { objective: '6', titleFr: 'x'.repeat(201) }, '200 caractères au plus'],
    [
      '100,000 characters',
      { objective: '6', titleFr: 'Café', statementFr: 'x'.repeat(100_000) },
      '2000 caractères au plus',
    ],
    ['a NUL', { objective: '6', titleFr: 'Ca\u0000fé' }, 'caractère illisible'],
  ] as const)('refuses %s, at the field', async (_what, fields, words) => {
    const answer = await table.lead.send(path, fields)
    const html = (await answer.text()).replaceAll('\u00a0', ' ')

    expect(answer.status).toBe(422)
    expect(html).toContain(words)
    expect(await codesOf(site, adoption)).toEqual([])
  })
})
