import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { aMembership, aNetworkMember, anOrganization, aPerson } from '../../../../tests/people.ts'
import { anAdoptedAction, anAdoption } from '../../../../tests/plan.ts'
import type { TaskTools } from '../../../kernel/jobs.ts'
import { aPlan } from '../test-plan.ts'
import { emailOf, firstMorning, linkIn, openPlanMail, queue, sentMails, site, mailClock } from './test-plan-mail.ts'

openPlanMail()

let plan: Awaited<ReturnType<typeof aPlan>>
beforeEach(async () => {
  plan = await aPlan(site)
})

describe('the monthly mail', () => {
  it('goes to each lead of a plan that runs, once, with a link of their own that opens it', async () => {
    await queue.run('plan-monthly')
    await queue.run('plan-monthly')
    await mailClock.setTo('2026-12-03T15:00:00Z')
    await queue.run('plan-monthly')

    const mails = await sentMails()
    expect(mails.map(({ recipient, template }) => [recipient, template])).toEqual([
      [await emailOf(plan.leadId), 'plan-monthly'],
    ])
    expect((await site.as(null).get(linkIn(mails[0]))).status).toBe(200)
  })

  it('comes again the next month', async () => {
    await queue.run('plan-monthly')
    await mailClock.setTo('2027-01-01T15:00:00Z')
    await queue.run('plan-monthly')
    expect(await sentMails()).toHaveLength(1) // New Year’s Day is no working day
    await mailClock.setTo('2027-01-04T12:00:00Z')
    await queue.run('plan-monthly')

    expect(await sentMails()).toHaveLength(2)
  })

  it('is not written by a restored copy; it is once the operator says that this instance is the one', async () => {
    await site.admin.query('SELECT sec.hold_mail(true)')
    for (const task of ['plan-monthly', 'plan-digest'] as const) await queue.run(task)
    expect(await sentMails()).toEqual([])

    await site.admin.query('SELECT sec.hold_mail(false)')
    await mailClock.setTo('2026-12-02T15:00:00Z')
    await queue.run('plan-monthly')

    expect(await sentMails()).toHaveLength(1)
  })

  it('waits for the hour, and is not made up for after three days', async () => {
    await mailClock.setTo('2026-12-01T11:30:00Z')
    await queue.run('plan-monthly')
    await mailClock.setTo('2026-12-05T12:00:00Z')
    await queue.run('plan-monthly')

    expect(await sentMails()).toEqual([])
  })

  const withheld: Record<string, () => Promise<unknown>> = {
    'the period is over': () =>
      site.admin.query(`UPDATE adoption SET ends_on = '2026-11-30' WHERE id = $1`, [plan.adoption]),
    'the plan was adopted that very day': () =>
      site.admin.query(`UPDATE adoption SET created_at = '2026-12-01T06:00:00Z' WHERE id = $1`, [plan.adoption]),
    'the organization left': () =>
      site.admin.query(`UPDATE organization SET status = 'left' WHERE id = $1`, [plan.organization]),
    'the lead left': () =>
      site.admin.query(`UPDATE membership SET until_day = '2026-11-01' WHERE person_id = $1`, [plan.leadId]),
    'the account is closed': () =>
      site.admin.query('UPDATE person SET deactivated_at = sec.now() WHERE id = $1', [plan.leadId]),
    'the person chose not to get it': () =>
      site.admin.query('INSERT INTO plan_mail_choice (person_id, monthly) VALUES ($1, false)', [plan.leadId]),
    'every action is set aside': () =>
      site.admin.query(
        `INSERT INTO action_update (adopted_action_id, organization_id, number, from_state, to_state, via, person_id)
         SELECT id, organization_id, 1, '0', 'set-aside', 'page', $2 FROM adopted_action WHERE adoption_id = $1`,
        [plan.adoption, plan.leadId],
      ),
  }
  it.each(Object.keys(withheld))('does not go when %s', async (why) => {
    await withheld[why]?.()

    await queue.run('plan-monthly')

    expect(await sentMails()).toEqual([])
  })

  it('begins again where it was cut, and writes to nobody twice', async () => {
    const { rows } = await site.admin.query<{ id: string }>(
      `INSERT INTO person (name, email, language) SELECT 'x', format('lead%s@many.invalid', n), 'fr' FROM generate_series(1, 450) n RETURNING id`,
    )
    await site.admin.query(
      `INSERT INTO membership (organization_id, person_id, role, from_day) SELECT $1, unnest($2::uuid[]), 'lead', '2026-01-05'`,
      [plan.organization, rows.map(({ id }) => id)],
    )
    let transactions = 0
    const cut: TaskTools = {
      transaction: (work) =>
        queue.tools.transaction(async (tx) => {
          transactions += 1
          const done = await work(tx)
          if (transactions === 2) throw new Error('the machine stopped')
          return done
        }),
    }

    await expect(queue.run('plan-monthly', {}, cut)).rejects.toThrow('the machine stopped')
    const before = (await sentMails()).length
    await queue.run('plan-monthly')

    const recipients = (await sentMails()).map(({ recipient }) => recipient)
    expect(before).toBe(200)
    expect(recipients).toHaveLength(451)
    expect(new Set(recipients).size).toBe(451)
    const links = await site.admin.query('SELECT FROM plan_link WHERE adoption_id = $1', [plan.adoption])
    expect(links.rowCount).toBe(451)
  })

  it('writes nothing twice when two machines run it at once', async () => {
    await Promise.all([queue.run('plan-monthly'), queue.run('plan-monthly')])

    expect(await sentMails()).toHaveLength(1)
  })
})

describe('the reminder a coordinator asks for', () => {
  it('goes to the leads of that plan, once a day', async () => {
    const other = await aPlan(site)

    await queue.run('plan-remind', { adoption: plan.adoption })
    await queue.run('plan-remind', { adoption: plan.adoption })

    const mails = await sentMails()
    expect(mails.map(({ recipient, template }) => [recipient, template])).toEqual([
      [await emailOf(plan.leadId), 'plan-reminder'],
    ])
    expect((await site.as(null).get(linkIn(mails[0]))).status).toBe(200)
    expect(mails[0]?.recipient).not.toBe(await emailOf(other.leadId))
  })
})

describe('every mail', () => {
  const hex = fc.stringMatching(/^[A-Z][a-z]{6,10}$/)
  const facts = fc.record({
    lead: hex,
    carrier: hex,
    title: hex,
    note: hex,
    statement: hex,
    language: fc.constantFrom('fr' as const, 'en' as const),
  })

  it('says nothing of a person, nor anything typed about an action, in both languages', async () => {
    await fc.assert(
      fc.asyncProperty(facts, async ({ lead, carrier, title, note, statement, language }) => {
        await site.admin.query('DELETE FROM mail_message')
        await site.admin.query('DELETE FROM plan_mail_sent')
        await site.admin.query('DELETE FROM digest_run')
        const typed = [lead, carrier, title, note, statement].map((word) => `Zz${word}`) as [
          string,
          string,
          string,
          string,
          string,
        ]
        const organization = await anOrganization(site.admin, { nameFr: 'Maison Trame', nameEn: 'Weft House' })
        await aNetworkMember(site.admin, { network: plan.network, organization })
        const person = await aPerson(site.admin, { name: typed[0], language })
        const second = await aPerson(site.admin, { name: typed[1], language })
        await aMembership(site.admin, { organization, person, role: 'lead' })
        await aMembership(site.admin, { organization, person: second })
        const adoption = await anAdoption(site.admin, { organization, person })
        await site.admin.query(`UPDATE adoption SET created_at = '2026-09-01' WHERE id = $1`, [adoption])
        const dueOn = '2026-11-01'
        const own = { titleFr: typed[2], titleEn: typed[2], statementFr: typed[4], statementEn: typed[4] }
        await anAdoptedAction(site.admin, { adoption, action: 'A4', person: second, dueOn, ...own })
        const added = await anAdoptedAction(site.admin, { adoption, action: null, person: second, dueOn, ...own })
        await site.admin.query(
          `INSERT INTO action_update (adopted_action_id, organization_id, number, from_state, to_state, note, via, person_id)
           VALUES ($1, $2, 1, '0', '20', $3, 'page', $4)`,
          [added, organization, typed[3], person],
        )

        await mailClock.setTo(firstMorning)
        await queue.run('plan-monthly')
        await queue.run('plan-remind', { adoption })
        await queue.run('plan-digest')
        await mailClock.setTo('2027-02-01T12:00:00Z') // a Monday
        await queue.run('plan-digest')

        const theirs = [await emailOf(person), await emailOf(second)]
        const mails = (await sentMails()).filter(({ recipient }) => theirs.includes(recipient))
        expect(new Set(mails.map(({ template }) => template))).toEqual(
          new Set(['plan-monthly', 'plan-reminder', 'digest']),
        )
        for (const mail of mails) {
          const said = `${mail.subject} ${mail.body_text} ${mail.body_html}`
          for (const word of typed) expect(said).not.toContain(word)
          expect(said).not.toMatch(/[^\s@]+@[^\s@]+\.invalid/)
          expect(mail.subject).not.toMatch(/Maison|Weft|Table d’ici|exploitation/)
          expect(mail.language).toBe(language)
          expect(mail.body_text).toContain(mail.unsubscribe_href)
          expect(mail.body_html).not.toMatch(/<(img|link|script|style)\b/)
        }
      }),
      { numRuns: 8 },
    )
  })

  it('speaks the language of its reader', async () => {
    await site.admin.query(`UPDATE person SET language = 'en' WHERE id = $1`, [plan.leadId])

    await queue.run('plan-monthly')

    const [mail] = await sentMails()
    expect(mail?.subject).toBe('Tisserin: this month’s update')
    expect(mail?.body_text).toContain('3 actions of the plan are waiting for their update: Weft House.')
    expect(mail?.body_text).toContain('on behalf of: Table from here.')
    expect(linkIn(mail)).toMatch(/^\/en\/plan\/update\//)
  })
})
