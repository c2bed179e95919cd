import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aMembership, aSession } from '../../../../tests/people.ts'
import { openSite, whereTo, type Site } from '../../network/test-site.ts'
import { tap } from '../mail/test-plan-link.ts'
import { aClock, aPlan, historyOf, storedState } from '../test-plan.ts'

const time = aClock()
let site: Site
let plan: Awaited<ReturnType<typeof aPlan>>
let path: string
beforeAll(async () => {
  site = await openSite({ clock: time.clock })
})
afterAll(() => site.close())
beforeEach(async () => {
  plan = await aPlan(site)
  path = `/fr/plans/${plan.adoption}/mise-a-jour`
})

describe('« Mettre à jour »', () => {
  it('opens from the plan the page of the monthly mail, and brings each action up to date in one tap', async () => {
    const own = await plan.lead.read(`/fr/organisations/${plan.organization}/plan`)
    expect(own).toContain(`href="${path}#action-${plan.actions.first}"`)

    const first = await tap(plan.lead, path, plan.actions.first, '50')
    const second = await tap(plan.lead, path, plan.actions.carried, '75')

    expect(whereTo(first)).toBe(`${path}#action-${plan.actions.carried}`)
    expect(whereTo(second)).toBe(`${path}#action-${plan.actions.last}`)
    expect(await historyOf(site, plan.actions.first)).toEqual([
      { number: 1, from_state: '0', to_state: '50', note: null, via: 'page', undoes: null, person_id: plan.leadId },
    ])
    const html = await plan.lead.read(path)
    expect(html).not.toContain('lien personnel')
    expect(html).toContain('2 sur 3 à jour aujourd’hui')
  })

  it('shows who carries an action theirs, and nobody else’s', async () => {
    const html = await plan.carrier.read(`/en/plans/${plan.adoption}/update`)
    expect(html.match(/name="to" value="\d+"/g)).toHaveLength(6)
    expect(html).toContain('Bring the plan up to date')

    await tap(plan.carrier, path, plan.actions.carried, '30')
    const others = await tap(plan.carrier, path, plan.actions.first, '30')

    expect(await storedState(site, plan.actions.carried)).toBe('30')
    expect(others.status).toBe(409)
    expect(await storedState(site, plan.actions.first)).toBe('0')
  })

  it('confirms everything in one tap when nothing changed', async () => {
    const html = await plan.lead.read(path)
    const same = [...html.matchAll(/name="same" value="([^"]+)"/g)].map(([, value]) => value as string)

    expect(whereTo(await plan.lead.send(path, { same }, { page: html }))).toBe(path)
    expect(await historyOf(site, plan.actions.last)).toHaveLength(1)
  })

  it('tells the second of two that someone was quicker, and keeps what stands', async () => {
    const page = await plan.lead.read(path)
    await tap(plan.carrier, path, plan.actions.carried, '30')

    const overtaken = await plan.lead.send(path, { action: plan.actions.carried, seen: '0', to: '75' }, { page })

    expect(overtaken.status).toBe(409)
    expect(await overtaken.text()).toContain('Quelqu’un a mis cette action à jour entre-temps')
    expect(await storedState(site, plan.actions.carried)).toBe('30')
  })

  it('is for who works there: a reader has nothing to bring up to date, a coordinator does not come in', async () => {
    const reader = (await aMembership(site.admin, { organization: plan.organization, role: 'reader' })).person
    const html = await site.as(await aSession(site.admin, reader)).read(path)

    expect(html).not.toContain('name="to"')
    expect((await plan.coordinator.get(path)).status).toBe(404)
    expect((await (await aPlan(site)).lead.get(path)).status).toBe(404)
  })
})
