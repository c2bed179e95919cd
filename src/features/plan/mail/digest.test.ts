import { beforeEach, describe, expect, it } from 'vitest'
import { anAdoptedAction } from '../../../../tests/plan.ts'
import { aPlan } from '../test-plan.ts'
import { emailOf, openPlanMail, queue, sentMails, site, mailClock } from './test-plan-mail.ts'

const monday = '2026-11-23T12:00:00Z'

openPlanMail()

let plan: Awaited<ReturnType<typeof aPlan>>
beforeEach(async () => {
  plan = await aPlan(site)
})

describe('the digest of who carries an action', () => {
  const due = (day: string) =>
    site.admin.query('UPDATE adopted_action SET due_on = $1 WHERE id = $2', [day, plan.actions.carried])
  const choose = (digest: string) =>
    site.admin.query('INSERT INTO plan_mail_choice (person_id, digest) VALUES ($1, $2)', [plan.carrierId, digest])

  it('says on Monday what is late and what is due within 14 days, once', async () => {
    await mailClock.setTo(monday)
    await due('2026-11-12')
    await anAdoptedAction(site.admin, {
      adoption: plan.adoption,
      action: 'A10',
      person: plan.carrierId,
      dueOn: '2026-12-07',
    })
    await anAdoptedAction(site.admin, {
      adoption: plan.adoption,
      action: 'A11',
      person: plan.carrierId,
      dueOn: '2026-12-08',
    })

    await queue.run('plan-digest')
    await queue.run('plan-digest')

    const [mail, ...others] = await sentMails()
    expect(others).toEqual([])
    expect(mail?.recipient).toBe(await emailOf(plan.carrierId))
    expect(mail?.body_text).toContain('2 actions dont vous êtes responsable')
    expect(mail?.body_text).toContain('En retard depuis le 12 novembre 2026\u00a0: Informer le personnel')
    expect(mail?.body_text).toContain('Échéance le 7 décembre 2026')
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

  it('does not come for what is done, set aside, or carried by someone who left', async () => {
    await mailClock.setTo(monday)
    const move = (to: string) =>
      site.admin.query(
        `INSERT INTO action_update (adopted_action_id, organization_id, number, from_state, to_state, via, person_id)
         SELECT id, organization_id, state_number + 1, state, $2, 'page', $3 FROM adopted_action WHERE id = $1`,
        [plan.actions.carried, to, plan.leadId],
      )
    await move('100')
    await queue.run('plan-digest')
    await move('set-aside')
    await queue.run('plan-digest')
    await move('20')
    await site.admin.query(`UPDATE membership SET until_day = '2026-11-01' WHERE id = $1`, [plan.carrierMembership])
    await queue.run('plan-digest')

    expect(await sentMails()).toEqual([])
  })
})
