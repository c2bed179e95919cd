import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aMembership, anOrganization, aPerson } from '../../../../tests/people.ts'
import { aCatalogue, aLoadedCatalogue, anAdoptedAction, anAdoption } from '../../../../tests/plan.ts'
import { openSite, whereTo, type Site } from '../../network/test-site.ts'
import { aClock, aPlan } from '../test-plan.ts'
import { readable } from '../test-spaces.ts'

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

describe('each organization of the page', () => {
  const remind = () => `/fr/tables/${plan.network}/tableau/relance`
  const sent = (at: string) =>
    site.admin.query(
      `INSERT INTO plan_mail_sent (kind, person_id, adoption_id, for_day, sent_at) VALUES ('reminder', $1, $2, ($3::timestamptz)::date, $3::timestamptz)`,
      [plan.leadId, plan.adoption, at],
    )
  const tick = (html: string) => new RegExp(`<input[^>]*value="${plan.organization}"[^>]*>`).exec(html)?.[0] ?? ''

  it('says when it was last asked, and is asked again only after 20 hours', async () => {
    plan = await aPlan(site)
    expect(readable(await plan.coordinator.read(remind()))).toContain('Aucune demande envoyée encore.')

    await sent('2026-12-01T15:00:00Z')
    const asked = await plan.coordinator.read(remind())
    expect(readable(asked)).toContain('Dernière demande le 1er décembre 2026')
    expect(tick(asked)).toMatch(/checked/)

    await sent('2026-12-07T08:00:00Z')
    const recent = await plan.coordinator.read(remind())
    expect(readable(recent)).toContain('Pas de nouvelle demande avant 20 heures.')
    expect(tick(recent)).toMatch(/disabled/)
    const refused = await plan.coordinator.send(remind(), { organization: plan.organization })
    expect(refused.status).toBe(422)
    expect(readable(await refused.text())).toContain('Aucune demande n’est partie')
  })

  it('says why nobody there would be reached', async () => {
    plan = await aPlan(site)
    await site.admin.query(`INSERT INTO plan_mail_choice (person_id, monthly) VALUES ($1, false)`, [plan.leadId])
    expect(readable(await plan.coordinator.read(remind()))).toContain(
      'Personne ne serait rejoint : les responsables ne reçoivent plus ces courriels.',
    )

    await site.admin.query(`UPDATE membership SET until_day = '2026-12-01' WHERE person_id = $1`, [plan.leadId])
    expect(await plan.coordinator.read(`/en/tables/${plan.network}/board/reminder`)).toContain(
      'Nobody would be reached: the organization has no lead.',
    )
  })

  it('counts with those that nobody carries the actions of who has gone', async () => {
    plan = await aPlan(site)
    await site.admin.query(`UPDATE membership SET until_day = '2026-12-01' WHERE id = $1`, [plan.carrierMembership])

    expect(readable(await plan.coordinator.read(remind()))).toContain('1 en retard, 3 sans responsable.')
    const board = readable(await plan.coordinator.read(`/fr/tables/${plan.network}/tableau`))
    expect(board).toMatch(/Personne ne s’en charge<\/h2>[\s\S]*?>6\. /)
    const file = await (await plan.coordinator.get(`/fr/tables/${plan.network}/tableau.csv`)).text()
    expect(file.match(/;oui\r?$/gm)).toHaveLength(3)
  })
})

it('stands beside a board whose cells lead each to its own action', async () => {
  plan = await aPlan(site)
  const board = await plan.coordinator.read(`/fr/tables/${plan.network}/tableau`)

  for (const action of Object.values(plan.actions))
    expect(board).toContain(`<a class="board__cell" href="/fr/plans/${plan.adoption}/actions/${action}">`)
  expect(board).not.toContain('#its-action')
})
