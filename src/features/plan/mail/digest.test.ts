import { beforeEach, describe, expect, it } from 'vitest'
import { anAdoptedAction } from '../../../../tests/plan.ts'
import type { TaskTools } from '../../../kernel/jobs.ts'
import { baseUrl } from '../../network/test-site.ts'
import { aPlan } from '../test-plan.ts'
import { emailOf, openPlanMail, queue, sentMails, site, mailClock } from './test-plan-mail.ts'

const monday = '2026-11-23T12:00:00Z'

openPlanMail()

let plan: Awaited<ReturnType<typeof aPlan>>
beforeEach(async () => {
  plan = await aPlan(site)
})

const due = (day: string) =>
  site.admin.query('UPDATE adopted_action SET due_on = $1 WHERE id = $2', [day, plan.actions.carried])
const choose = (digest: string) =>
  site.admin.query(
    'INSERT INTO plan_mail_choice (person_id, digest) VALUES ($1, $2) ON CONFLICT (person_id) DO UPDATE SET digest = $2',
    [plan.carrierId, digest],
  )

describe('the digest of who carries an action', () => {
  it('says on Monday how many are late and how many are due within 14 days, once', async () => {
    await mailClock.setTo(monday)
    await due('2026-11-12')
    const carried = { adoption: plan.adoption, person: plan.carrierId }
    await anAdoptedAction(site.admin, { ...carried, action: 'A10', dueOn: '2026-12-07' })
    await anAdoptedAction(site.admin, { ...carried, action: 'A11', dueOn: '2026-12-08' })

    await queue.run('plan-digest')
    await queue.run('plan-digest')

    const [mail, ...others] = await sentMails()
    expect(others).toEqual([])
    expect(mail?.recipient).toBe(await emailOf(plan.carrierId))
    expect(mail?.subject).toBe('Tisserin\u00a0: 2 choses vous attendent')
    const board = `${baseUrl}/fr/organisations/${plan.organization}/plan?adoption=${plan.adoption}`
    expect(mail?.body_text).toContain(`Une action du plan est en retard.\n${board}`)
    expect(mail?.body_text).toContain(`Une action du plan arrive à échéance d’ici 14 jours.\n${board}`)
    expect((await plan.carrier.get(board.slice(baseUrl.length))).status).toBe(200)
  })

  it.each([
    ['weekly', '2026-11-25T12:00:00Z', 0],
    ['daily', '2026-11-25T12:00:00Z', 1],
    ['daily', '2026-11-28T12:00:00Z', 0],
    ['none', monday, 0],
    ['weekly', '2026-11-23T11:00:00Z', 0],
  ])('comes as chosen: %s, at %s: %i', async (digest, now, count) => {
    await choose(digest)
    await mailClock.setTo(now)

    await queue.run('plan-digest')

    expect(await sentMails()).toHaveLength(count)
  })

  const move = (to: string) =>
    site.admin.query(
      `INSERT INTO action_update (adopted_action_id, organization_id, number, from_state, to_state, via, person_id)
       SELECT id, organization_id, state_number + 1, state, $2, 'page', $3 FROM adopted_action WHERE id = $1`,
      [plan.actions.carried, to, plan.leadId],
    )
  const nothingWaits: Record<string, () => Promise<unknown>> = {
    'is done': () => move('100'),
    'is set aside': () => move('set-aside'),
    'is due much later': () => due('2027-03-01'),
    'was carried by someone who left': () =>
      site.admin.query(`UPDATE membership SET until_day = '2026-11-01' WHERE id = $1`, [plan.carrierMembership]),
    'is carried by someone whose account is closed': () =>
      site.admin.query('UPDATE person SET deactivated_at = sec.now() WHERE id = $1', [plan.carrierId]),
    'is of an organization that left': () =>
      site.admin.query(`UPDATE organization SET status = 'left' WHERE id = $1`, [plan.organization]),
  }
  it.each(Object.keys(nothingWaits))('does not come when the action %s', async (why) => {
    await mailClock.setTo(monday)
    await nothingWaits[why]?.()

    await queue.run('plan-digest')

    expect(await sentMails()).toEqual([])
  })

  it('comes once a week for who has just chosen it once a day', async () => {
    await mailClock.setTo(monday)
    await queue.run('plan-digest')
    await choose('daily')
    await site.admin.query(`DELETE FROM digest_run WHERE kind = 'daily'`)
    await queue.run('plan-digest')

    expect(await sentMails()).toHaveLength(1)
  })

  it('leaves for the next one what comes to wait once everyone was looked at', async () => {
    await mailClock.setTo(monday)
    await due('2027-03-01')
    await queue.run('plan-digest')
    await due('2026-11-12')
    await mailClock.setTo('2026-11-24T15:00:00Z')
    await queue.run('plan-digest')
    expect(await sentMails()).toEqual([])

    await mailClock.setTo('2026-11-30T12:00:00Z')
    await queue.run('plan-digest')

    expect(await sentMails()).toHaveLength(1)
  })
})

describe('a run of digests', () => {
  const crowd = async (): Promise<void> => {
    await site.admin.query(
      `WITH p AS (INSERT INTO person (name, email, language) SELECT 'x', format('c%s-%s@many.invalid', n, gen_random_uuid()), 'fr'
         FROM generate_series(1, 450) n RETURNING id),
       m AS (INSERT INTO membership (organization_id, person_id, role, from_day) SELECT $1, id, 'worker', '2026-01-05' FROM p)
       INSERT INTO adopted_action (adoption_id, organization_id, catalogue_version, objective_number, person_id, due_on, rank, title_fr, title_en, statement_fr, statement_en)
       SELECT $2, $1, 1, 1, id, '2026-11-12', 500 + row_number() OVER (), 'x', 'x', 'x', 'x' FROM p`,
      [plan.organization, plan.adoption],
    )
    await due('2027-03-01')
    await mailClock.setTo(monday)
  }

  it('begins again where it was cut, and writes to nobody twice', async () => {
    await crowd()
    let batches = 0
    const cut: TaskTools = {
      transaction: (work) =>
        queue.tools.transaction(async (tx) => {
          batches += 1
          const done = await work(tx)
          if (batches === 2) throw new Error('the machine stopped')
          return done
        }),
    }

    await expect(queue.run('plan-digest', {}, cut)).rejects.toThrow('the machine stopped')
    const before = (await sentMails()).length
    await queue.run('plan-digest')

    const recipients = (await sentMails()).map(({ recipient }) => recipient)
    expect(before).toBeLessThanOrEqual(200)
    expect(recipients).toHaveLength(450)
    expect(new Set(recipients).size).toBe(450)
  })

  it('writes nothing twice when two machines run it at once', async () => {
    await crowd()

    await Promise.all([queue.run('plan-digest'), queue.run('plan-digest')])

    const recipients = (await sentMails()).map(({ recipient }) => recipient)
    expect(new Set(recipients).size).toBe(450)
    expect(recipients).toHaveLength(450)
  })
})
