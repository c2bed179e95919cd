import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aCatalogue, anAdoptedAction, anAdoption, aLoadedCatalogue } from '../../../../tests/plan.ts'
import { openSite, type Site } from '../../network/test-site.ts'
import { aClock, aPlan } from '../test-plan.ts'
import { readable } from '../test-spaces.ts'

const time = aClock()
let site: Site
let plan: Awaited<ReturnType<typeof aPlan>>
beforeAll(async () => {
  site = await openSite({ clock: time.clock })
})
afterAll(() => site.close())
beforeEach(async () => {
  plan = await aPlan(site)
})

describe('a new version of the plan', () => {
  const planId = 'plan-for-renewal'
  let adoption: string
  let actions: Record<'A3' | 'A6' | 'A9', string>
  const renewal = () => `/fr/plans/${adoption}/nouvelle-version`
  beforeAll(async () => {
    await aLoadedCatalogue(
      site.database,
      aCatalogue((catalogue) => void (catalogue.id = planId)),
    )
    await aLoadedCatalogue(
      site.database,
      aCatalogue((catalogue) => {
        catalogue.id = planId
        catalogue.version = 2
        catalogue.actions = catalogue.actions.filter(({ id }) => id !== 'A9')
        for (const action of catalogue.actions) {
          if (action.id === 'A3') {
            action.title = { fr: 'Campagnes ciblées', en: 'Targeted campaigns' }
            action.outcomes.push({ id: '3c', text: { fr: 'Un résultat de plus.', en: 'One more outcome.' } })
          }
          if (action.id === 'A6') action.title = { fr: 'Tenir le personnel au fait', en: 'Keep staff posted' }
        }
        const [model] = catalogue.actions
        if (model) catalogue.actions.push({ ...model, id: 'A28', number: 28, title: { fr: 'Neuve', en: 'New one' } })
      }),
    )
  })
  beforeEach(async () => {
    adoption = await anAdoption(site.admin, {
      organization: plan.organization,
      person: plan.leadId,
      planId,
      startsOn: '2027-09-01',
      endsOn: '2028-08-31',
    })
    const add = (action: string, facts: { titleFr?: string; outcomes?: string[] } = {}) =>
      anAdoptedAction(site.admin, { adoption, action, ...facts })
    actions = {
      A3: await add('A3', { outcomes: ['3b'] }),
      A6: await add('A6', { titleFr: 'À nous' }),
      A9: await add('A9'),
    }
  })
  const kept = async () =>
    (
      await site.admin.query<{ code: string; version: number; outcomes: string[] }>(
        'SELECT action_id AS code, catalogue_version AS version, outcomes FROM adopted_action WHERE adoption_id = $1 ORDER BY rank',
        [adoption],
      )
    ).rows

  it('is told on the plan page, and shows what was added, taken out, and said otherwise', async () => {
    const html = readable(await plan.lead.read(renewal()))
    const planPage = readable(await plan.lead.read(`/fr/organisations/${plan.organization}/plan?adoption=${adoption}`))

    expect(planPage).toContain('Une nouvelle version du plan est parue')
    expect(html).toMatch(/<ins>.*ciblées<\/ins>/)
    expect(html).toContain('Vous avez vos propres mots pour cette action')
    expect(html).toMatch(/name="add"[^>]*value="A28"/)
    expect(html).toContain('Vous l’avez retenue : elle reste la vôtre')
  })

  it('is taken action by action; what left the plan stays with its words', async () => {
    const answer = await plan.lead.send(renewal(), { accept: [actions.A3], add: ['A28'] })
    const removed = readable(await plan.lead.read(`/fr/plans/${adoption}/actions/${actions.A9}`))

    expect(answer.status).toBe(303)
    expect(await kept()).toEqual([
      { code: 'A3', version: 2, outcomes: ['3b', '3c'] },
      { code: 'A6', version: 1, outcomes: ['6a', '6b'] },
      { code: 'A9', version: 1, outcomes: ['9a', '9b'] },
      { code: 'A28', version: 2, outcomes: ['1a'] },
    ])
    expect(removed).toContain('Engager les garçons dans la prévention')
    expect(removed).toContain('n’est plus dans le plan depuis la version 2')
    expect(await site.deeds(plan.organization)).toEqual(expect.arrayContaining(['action.renewed', 'plan.renewed']))
  })

  it('lets what was not accepted be accepted later, and then has nothing left to review', async () => {
    await plan.lead.send(renewal(), {})
    expect(readable(await plan.lead.read(renewal()))).toContain('Accepter les nouveaux mots de « Tenir le personnel')

    await plan.lead.send(renewal(), { accept: [actions.A3, actions.A6] })
    expect(await plan.lead.read(renewal())).toContain('Rien à revoir')
    expect(await plan.lead.read(`/fr/plans/${adoption}/actions/${actions.A6}`)).toContain('À nous')
  })

  it('is reviewed by one lead at a time', async () => {
    const page = await plan.lead.read(renewal())
    await plan.lead.send(renewal(), {})
    const late = await plan.lead.send(renewal(), { accept: [actions.A3] }, { page })

    expect(late.status).toBe(409)
    expect(await late.text()).toMatch(new RegExp(`value="${actions.A3}" checked`))
    expect((await kept())[0]?.version).toBe(1)
  })

  it('still lets actions that left the plan be chosen or left when nothing was begun', async () => {
    await plan.lead.send(renewal(), {})
    const html = readable(await plan.lead.read(`/fr/plans/${adoption}/actions`))
    await plan.lead.send(`/fr/plans/${adoption}/actions`, { actions: ['A3', 'A6'] })

    expect(html).toContain('N’est plus dans la version actuelle du plan')
    expect((await kept()).map(({ code }) => code)).toEqual(['A3', 'A6'])
  })
})
