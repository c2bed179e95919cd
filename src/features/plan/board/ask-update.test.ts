import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { aCoordinator, aNetwork, aSession } from '../../../../tests/people.ts'
import { openSite, type Site } from '../../network/test-site.ts'
import { aPlan } from '../test-plan.ts'
import { askForUpdate } from './ask-update.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
  await site.app.close() // the queue stands still: what is asked can be looked at
})
afterAll(() => site.drop())

let plan: Awaited<ReturnType<typeof aPlan>>
let coordinator: string
beforeEach(async () => {
  plan = await aPlan(site)
  coordinator = await aSession(site.admin, plan.coordinatorId)
})

const ask = (token: string) =>
  site.database.asSession(token, (tx) =>
    askForUpdate(tx, { adoptionId: plan.adoption, organizationId: plan.organization }),
  )
const asked = async () =>
  (await site.admin.query('SELECT key FROM graphile_worker.jobs WHERE key = $1', [`plan-remind:${plan.adoption}`]))
    .rowCount

it('puts one task on the queue, and is recorded', async () => {
  expect(await ask(coordinator)).toEqual({ ok: true, value: undefined })
  expect(await ask(coordinator)).toEqual({ ok: true, value: undefined })

  expect(await asked()).toBe(1)
  expect(await site.deeds(plan.organization)).toContain('plan.update-asked')
})

it('is refused to anyone but a coordinator of a network where the organization stands', async () => {
  const network = await aNetwork(site.admin)
  const elsewhere = await aSession(site.admin, await aCoordinator(site.admin, { network }))
  const lead = await aSession(site.admin, plan.leadId)

  expect(await ask(elsewhere)).toEqual({ ok: false, refusal: 'not-found' })
  expect(await ask(lead)).toEqual({ ok: false, refusal: 'not-found' })
  expect(await asked()).toBe(0)
})

it('is refused when it was just asked, and when no lead would be written to', async () => {
  await site.admin.query(`INSERT INTO plan_mail_choice (person_id, monthly) VALUES ($1, false)`, [plan.leadId])
  expect(await ask(coordinator)).toEqual({ ok: false, refusal: 'nobody' })

  await site.admin.query(
    `INSERT INTO plan_mail_sent (kind, person_id, adoption_id, for_day) VALUES ('reminder', $1, $2, '2026-11-22')`,
    [plan.leadId, plan.adoption],
  )
  expect(await ask(coordinator)).toEqual({ ok: false, refusal: 'asked-recently' })
  expect(await asked()).toBe(0)
})
