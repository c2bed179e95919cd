import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aMembership, aSession, anOrganization } from '../../../../tests/people.ts'
import { anAdoptedAction, anAdoption } from '../../../../tests/plan.ts'
import { openSite, type Site } from '../../network/test-site.ts'
import { aClock, aPlan, historyOf, storedState } from '../test-plan.ts'
import { openLink } from './open-link.ts'
import { aLink, tap, tapOf } from './test-plan-link.ts'
import { words } from './words.ts'

const time = aClock()
let site: Site
beforeAll(async () => {
  site = await openSite({ clock: time.clock })
})
afterAll(() => site.close())

let plan: Awaited<ReturnType<typeof aPlan>>
let token: string
let path: string
beforeEach(async () => {
  plan = await aPlan(site)
  token = await aLink(site, plan.adoption, plan.leadId)
  path = `/fr/plan/mise-a-jour/${token}`
})

const nobody = () => site.as(null)
const everything = async () =>
  (
    await site.admin.query(`SELECT
      (SELECT json_agg(a ORDER BY a.id) FROM adopted_action a) AS actions, (SELECT count(*) FROM action_update) AS updates,
      (SELECT count(*) FROM audit_event) AS deeds, (SELECT json_agg(l ORDER BY l.token_hash) FROM plan_link l) AS links,
      (SELECT count(*) FROM mail_message) AS mails, (SELECT count(*) FROM session) AS sessions`)
  ).rows[0]

describe('the link, misused', () => {
  it('opened by a scanner changes nothing at all', async () => {
    const before = await everything()

    for (const method of ['GET', 'HEAD', 'OPTIONS'])
      await site.app.fetch(new Request(`http://tisserin.invalid${path}`, { method }))
    await nobody().get(`${path}?to=50&action=${plan.actions.first}&seen=0&same=x`)

    expect(await everything()).toEqual(before)
  })

  it('used twice shows the present state and goes on working', async () => {
    await tap(nobody(), path, plan.actions.first, '50')

    const html = await nobody().read(path)
    await tap(nobody(), path, plan.actions.first, '75')

    expect(html).toContain(words.fr.monthly.doneToday)
    expect(html).toContain(words.fr.monthly.progress(1, 3))
    expect((await historyOf(site, plan.actions.first)).map(({ to_state }) => to_state)).toEqual(['50', '75'])
  })

  it('does one thing when a button is tapped twice', async () => {
    const html = await nobody().read(path)

    const answers = [
      await tap(nobody(), path, plan.actions.first, '50', html),
      await tap(nobody(), path, plan.actions.first, '50', html),
    ]

    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect(await historyOf(site, plan.actions.first)).toHaveLength(1)
  })

  it('tells who comes second what the other said, and changes nothing', async () => {
    const html = await nobody().read(path)
    await site.admin.query(
      `INSERT INTO action_update (adopted_action_id, organization_id, number, from_state, to_state, via, person_id)
       VALUES ($1, $2, 1, '0', '30', 'page', $3)`,
      [plan.actions.first, plan.organization, plan.carrierId],
    )

    const answer = await tap(nobody(), path, plan.actions.first, '75', html)
    const told = await answer.text()

    expect(answer.status).toBe(409)
    expect(told).toContain(words.fr.monthly.movedTitle)
    expect(told).toMatch(/30\u00a0% · Amorcée.*75\u00a0% · Bien avancée/s)
    expect(await storedState(site, plan.actions.first)).toBe('30')
  })

  it('used by another person acts as its own, and says so to who is signed in', async () => {
    const colleague = await aMembership(site.admin, { organization: plan.organization, role: 'reader' })
    const signedIn = site.as(await aSession(site.admin, colleague.person))

    const html = await signedIn.read(path)
    const answer = await tap(signedIn, path, plan.actions.first, '50')

    expect(html).toContain(words.fr.monthly.otherAccount)
    expect(answer.status).toBe(303)
    expect((await historyOf(site, plan.actions.first)).map(({ person_id }) => person_id)).toEqual([plan.leadId])
    expect(await plan.lead.read(path)).not.toContain(words.fr.monthly.otherAccount)
  })

  it('gives the person signed in nothing of the rights of their own session', async () => {
    const other = await aPlan(site)

    const answer = await other.lead.send(path, { action: other.actions.first, seen: '0', to: '50' })

    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain(words.fr.monthly.gone)
    expect(await storedState(site, other.actions.first)).toBe('0')
  })

  it('opens one plan: an action of another one, of the same organization or not, is not touched', async () => {
    const next = await anAdoption(site.admin, {
      organization: plan.organization,
      person: plan.leadId,
      startsOn: '2025-09-01',
      endsOn: '2026-08-31',
    })
    const before = await anAdoptedAction(site.admin, { adoption: next })

    for (const action of [before, crypto.randomUUID(), 'x', '']) {
      const answer = await nobody().send(path, { action, seen: '0', to: '50' })
      expect(answer.status).toBe(409)
    }
    expect(await historyOf(site, before)).toEqual([])
  })

  it('after a reassignment shows and moves only what is still theirs', async () => {
    const carriers = await aLink(site, plan.adoption, plan.carrierId)
    const theirs = `/fr/plan/mise-a-jour/${carriers}`
    const html = await nobody().read(theirs)
    expect(html.match(/name="action"/g)).toHaveLength(1)
    await site.admin.query('UPDATE adopted_action SET person_id = $1 WHERE id = $2', [
      plan.leadId,
      plan.actions.carried,
    ])

    const after = await nobody().read(theirs)
    const answer = await nobody().send(theirs, { ...tapOf(html, plan.actions.carried), to: '50' }, { page: html })

    expect(after).toContain(words.fr.monthly.none)
    expect(answer.status).toBe(409)
    expect(await storedState(site, plan.actions.carried)).toBe('0')
  })

  it('of a lead who no longer leads moves only what they carry', async () => {
    await site.admin.query(`UPDATE membership SET role = 'worker' WHERE person_id = $1`, [plan.leadId])
    await site.admin.query('UPDATE adopted_action SET person_id = $1 WHERE id = $2', [plan.leadId, plan.actions.last])

    const html = await nobody().read(path)
    const refused = await nobody().send(path, { action: plan.actions.first, seen: '0', to: '50' })

    expect(html.match(/name="action"/g)).toHaveLength(1)
    expect(refused.status).toBe(409)
    expect((await tap(nobody(), path, plan.actions.last, '50')).status).toBe(303)
  })

  it.each(['42', 'set-aside', '', '50; DROP TABLE adoption', '-1'])(
    'takes no other step than the six (%j)',
    async (to) => {
      const answer = await tap(nobody(), path, plan.actions.first, to)

      expect(answer.status).toBe(409)
      expect(await storedState(site, plan.actions.first)).toBe('0')
    },
  )

  it('leaves an action that is set aside alone', async () => {
    await site.admin.query(
      `INSERT INTO action_update (adopted_action_id, organization_id, number, from_state, to_state, via, person_id)
       VALUES ($1, $2, 1, '0', 'set-aside', 'page', $3)`,
      [plan.actions.first, plan.organization, plan.leadId],
    )

    const html = await nobody().read(path)
    const answer = await nobody().send(path, { action: plan.actions.first, seen: '1', to: '50', same: [] })

    expect(html).not.toContain(`value="${plan.actions.first}"`)
    expect(answer.status).toBe(409)
    expect(await storedState(site, plan.actions.first)).toBe('set-aside')
  })
})

it('gives the database only one plan, and nobody’s session, whatever is asked through it', async () => {
  const other = await anOrganization(site.admin, { network: plan.network, nameFr: 'Une autre' })
  const theirs = await anAdoption(site.admin, { organization: other, person: plan.leadId })
  await anAdoptedAction(site.admin, { adoption: theirs })

  const seen = await site.database.asSession(null, async (tx) => {
    await openLink(tx, token)
    return {
      adoptions: await tx.selectFrom('adoption').select('id').execute(),
      organizations: await tx.selectFrom('organization').select('id').execute(),
      people: await tx.selectFrom('person').select('id').execute(),
      changed: (await tx.updateTable('adopted_action').set({ rank: 9 }).executeTakeFirst()).numUpdatedRows,
    }
  })

  expect(seen).toEqual({
    adoptions: [{ id: plan.adoption }],
    organizations: [{ id: plan.organization }],
    people: [],
    changed: 0n,
  })
})
