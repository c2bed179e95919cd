import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aCoordinator, aPerson } from '../../../../tests/people.ts'
import { anAdoptedAction, anAdoption } from '../../../../tests/plan.ts'
import { aTable, whereTo } from '../../network/test-site.ts'
import { historyOf, storedState } from '../test-plan.ts'
import { openLink } from './open-link.ts'
import { emailOf, linkIn, openPlanMail, queue, sentMails, site } from './test-plan-mail.ts'
import { words } from './words.ts'

// A table may adopt the plan itself: who coordinates it leads that plan, and is written to like the leads of an organization.

openPlanMail()

let plan: Awaited<ReturnType<typeof aTablePlan>>
beforeEach(async () => {
  plan = await aTablePlan()
})
/** Who coordinated the table of one test is not written to in the next one. */
afterEach(async () => {
  await site.admin.query(`UPDATE coordinator SET until_day = '2026-11-01' WHERE until_day IS NULL`)
})

/** A table that adopted the plan with two actions, and its coordinator; no organization of it adopted anything. */
async function aTablePlan() {
  const table = await aTable(site)
  const adoption = await anAdoption(site.admin, { network: table.network, person: table.coordinatorId })
  await site.admin.query(`UPDATE adoption SET created_at = '2026-09-01' WHERE id = $1`, [adoption])
  return {
    ...table,
    adoption,
    first: await anAdoptedAction(site.admin, { adoption, action: 'A3' }),
    last: await anAdoptedAction(site.admin, { adoption, action: 'A9', person: table.coordinatorId }),
  }
}

async function theLink(): Promise<string> {
  await queue.run('plan-monthly')
  return linkIn((await sentMails())[0])
}
const nobody = () => site.as(null)
const tap = (path: string, action: string, to: string, seen = '0') => nobody().send(path, { action, seen, to })

describe('the monthly mail of a table’s own plan', () => {
  it('goes to each person who coordinates the table, once, in their language, on behalf of the table', async () => {
    const second = await aPerson(site.admin, { name: 'Corin Coordonne', language: 'en' })
    await aCoordinator(site.admin, { network: plan.network, person: second })

    await queue.run('plan-monthly')
    await queue.run('plan-monthly')

    const mails = await sentMails()
    expect(new Map(mails.map(({ recipient, language }) => [recipient, language]))).toEqual(
      new Map([
        [await emailOf(plan.coordinatorId), 'fr'],
        [await emailOf(second), 'en'],
      ]),
    )
    expect(mails).toHaveLength(2)
    const english = mails.find(({ language }) => language === 'en')
    expect(english?.body_text).toContain('2 actions of the plan are waiting for their update: Table from here.')
    expect(english?.body_text).toContain('on behalf of: Table from here.')
    for (const mail of mails) expect((await nobody().get(linkIn(mail))).status).toBe(200)
  })

  it('is not sent to the organizations of the table', async () => {
    await queue.run('plan-monthly')

    expect((await sentMails()).map(({ recipient }) => recipient)).not.toContain(await emailOf(plan.leadId))
  })

  const withheld: Record<string, () => Promise<unknown>> = {
    'the period is over': () =>
      site.admin.query(`UPDATE adoption SET ends_on = '2026-11-30' WHERE id = $1`, [plan.adoption]),
    'the plan was adopted that very day': () =>
      site.admin.query(`UPDATE adoption SET created_at = '2026-12-01T06:00:00Z' WHERE id = $1`, [plan.adoption]),
    'the person no longer coordinates': () =>
      site.admin.query(`UPDATE coordinator SET until_day = '2026-11-01' WHERE person_id = $1`, [plan.coordinatorId]),
    'the account is closed': () =>
      site.admin.query('UPDATE person SET deactivated_at = sec.now() WHERE id = $1', [plan.coordinatorId]),
    'the person chose not to get it': () =>
      site.admin.query('INSERT INTO plan_mail_choice (person_id, monthly) VALUES ($1, false)', [plan.coordinatorId]),
    'every action is set aside': () =>
      site.admin.query(
        `INSERT INTO action_update (adopted_action_id, network_id, number, from_state, to_state, via, person_id)
         SELECT id, network_id, 1, '0', 'set-aside', 'page', $2 FROM adopted_action WHERE adoption_id = $1`,
        [plan.adoption, plan.coordinatorId],
      ),
  }
  it.each(Object.keys(withheld))('does not go when %s', async (why) => {
    await withheld[why]?.()

    await queue.run('plan-monthly')

    expect(await sentMails()).toEqual([])
  })
})

describe('the link to a table’s own plan', () => {
  it('brings each action up to date in one tap, without a session, on the chain of the table', async () => {
    const path = await theLink()
    const html = await nobody().read(path)
    expect(html).toContain('Table d’ici')
    expect(html).toContain(`href="/fr/tables/${plan.network}/plan?adoption=${plan.adoption}"`)
    expect(html.match(/name="to" value="\d+"/g)).toHaveLength(2 * 6)

    const answer = await tap(path, plan.first, '50')
    await tap(path, plan.last, '20')

    expect(whereTo(answer)).toBe(`${path}#action-${plan.last}`)
    expect(await nobody().read(path)).toContain(words.fr.monthly.allDone)
    expect(await historyOf(site, plan.first)).toEqual([
      {
        number: 1,
        from_state: '0',
        to_state: '50',
        note: null,
        via: 'mail',
        undoes: null,
        person_id: plan.coordinatorId,
      },
    ])
    expect(await site.deeds(plan.network)).toEqual(['action.updated', 'action.updated'])
  })

  it('opened by a scanner changes nothing', async () => {
    const path = await theLink()
    await nobody().get(`${path}?to=50&action=${plan.first}&seen=0`)

    expect(await historyOf(site, plan.first)).toEqual([])
  })

  const ends: Record<string, () => Promise<unknown>> = {
    'its person no longer coordinates the table': () =>
      site.admin.query(`UPDATE coordinator SET until_day = '2026-11-01' WHERE person_id = $1`, [plan.coordinatorId]),
    'its person’s account was closed': () =>
      site.admin.query('UPDATE person SET deactivated_at = sec.now() WHERE id = $1', [plan.coordinatorId]),
    'it is older than 7 days': () =>
      site.admin.query(`UPDATE plan_link SET expires_at = sec.now() - interval '1 second'`),
  }
  it.each(Object.keys(ends))('opens nothing once %s', async (why) => {
    const path = await theLink()
    await ends[why]?.()

    const page = await nobody().get(path)
    const act = await tap(path, plan.first, '50')

    expect([page.status, act.status]).toEqual([404, 404])
    expect(await page.text()).not.toContain('Table d’ici')
    expect(await storedState(site, plan.first)).toBe('0')
  })

  it('does not open to a person who coordinates another table, nor move a plan of an organization', async () => {
    const path = await theLink()
    const organizations = await anAdoption(site.admin, { organization: plan.organization, person: plan.leadId })
    const theirs = await anAdoptedAction(site.admin, { adoption: organizations })

    expect((await tap(path, theirs, '50')).status).toBe(409)
    expect(await storedState(site, theirs)).toBe('0')
    await site.admin.query('UPDATE coordinator SET network_id = $1 WHERE person_id = $2', [
      (await aTable(site)).network,
      plan.coordinatorId,
    ])
    expect((await nobody().get(path)).status).toBe(404)
  })

  it('gives the database one plan and the name of its table, whatever is asked through it', async () => {
    const path = await theLink()
    const token = path.split('/').at(-1) ?? ''
    await anAdoption(site.admin, { organization: plan.organization, person: plan.leadId })

    const seen = await site.database.asSession(null, async (tx) => {
      await openLink(tx, token)
      return {
        adoptions: await tx.selectFrom('adoption').select('id').execute(),
        networks: await tx.selectFrom('network').select('id').execute(),
        organizations: await tx.selectFrom('organization').select('id').execute(),
        coordinators: await tx.selectFrom('coordinator').select('person_id').execute(),
        people: await tx.selectFrom('person').select('id').execute(),
        changed: (await tx.updateTable('adopted_action').set({ rank: 9 }).executeTakeFirst()).numUpdatedRows,
        renamed: (await tx.updateTable('network').set({ name_fr: 'x' }).executeTakeFirst()).numUpdatedRows,
      }
    })

    expect(seen).toEqual({
      adoptions: [{ id: plan.adoption }],
      networks: [{ id: plan.network }],
      organizations: [],
      coordinators: [],
      people: [],
      changed: 0n,
      renamed: 0n,
    })
  })
})
