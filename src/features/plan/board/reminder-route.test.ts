import { afterAll, beforeAll, expect, it } from 'vitest'
import { aMembership, anOrganization, aPerson } from '../../../../tests/people.ts'
import { aCatalogue, aLoadedCatalogue, anAdoptedAction, anAdoption } from '../../../../tests/plan.ts'
import { openSite, whereTo, type Site } from '../../network/test-site.ts'
import { aClock, aPlan } from '../test-plan.ts'

let site: Site
let plan: Awaited<ReturnType<typeof aPlan>>
/** An organization of the same table that adopted another plan, and only that one. */
let other: { organization: string; adoption: string }
const otherPlan = 'plan-autre'

beforeAll(async () => {
  site = await openSite({ clock: aClock().clock })
  await aLoadedCatalogue(
    site.database,
    aCatalogue((catalogue) => {
      catalogue.id = otherPlan
      catalogue.title = { fr: 'Un autre plan', en: 'Another plan' }
    }),
  )
  plan = await aPlan(site)
  const organization = await anOrganization(site.admin, { network: plan.network, nameFr: 'Maison Chaîne' })
  const person = await aPerson(site.admin)
  await aMembership(site.admin, { organization, person, role: 'lead' })
  const adoption = await anAdoption(site.admin, { organization, person, planId: otherPlan })
  await anAdoptedAction(site.admin, { adoption, dueOn: '2026-10-01' })
  other = { organization, adoption }
})
afterAll(() => site.close())

const places = [
  ['fr', (rest: string) => `/fr/tables/${plan.network}/tableau${rest}`, '/relance'],
  ['en', (rest: string) => `/en/tables/${plan.network}/board${rest}`, '/reminder'],
] as const

it.each(places)('speaks of the plan of the board it is sent from (%s)', async (lang, board, reminder) => {
  const { coordinator } = plan
  expect(await coordinator.read(board(`?plan=${otherPlan}`))).toContain(`href="${board(reminder)}?plan=${otherPlan}"`)
  expect(await coordinator.read(board(''))).toContain(`href="${board(reminder)}"`)

  const first = await coordinator.read(board(reminder))
  const second = await coordinator.read(board(`${reminder}?plan=${otherPlan}`))

  expect(first).toContain(`value="${plan.organization}"`)
  expect(first).not.toContain(`value="${other.organization}"`)
  expect(second).toContain(`value="${other.organization}"`)
  expect(second).not.toContain(`value="${plan.organization}"`)
  expect(second).toContain(lang === 'fr' ? 'Un autre plan' : 'Another plan')
  expect(second).toContain(`action="${board(reminder)}?plan=${otherPlan}"`)
  expect(second).toContain(`href="${board(`?plan=${otherPlan}`)}"`)
})

it('of a plan that nobody knows speaks of the first', async () => {
  const page = await plan.coordinator.read(`/fr/tables/${plan.network}/tableau/relance?plan=inconnu`)

  expect(page).toContain(`value="${plan.organization}"`)
  expect(page).toContain(`action="/fr/tables/${plan.network}/tableau/relance"`)
})

it('asks the leads of that plan, and goes back to its board', async () => {
  const path = `/fr/tables/${plan.network}/tableau/relance?plan=${otherPlan}`

  const refused = await plan.coordinator.send(path, { organization: plan.organization })
  const answer = await plan.coordinator.send(path, { organization: other.organization })

  expect(refused.status).toBe(422)
  expect(whereTo(answer)).toBe(`/fr/tables/${plan.network}/tableau?plan=${otherPlan}`)
  const asked = async (chain: string) => (await site.deeds(chain)).filter((deed) => deed === 'plan.update-asked')
  expect(await asked(other.organization)).toHaveLength(1)
  expect(await asked(plan.organization)).toHaveLength(0)
})

it('is for who coordinates the table alone', async () => {
  const path = `/fr/tables/${plan.network}/tableau/relance?plan=${otherPlan}`

  expect((await plan.lead.get(path)).status).toBe(404)
  expect((await (await aPlan(site)).coordinator.get(path)).status).toBe(404)
})
