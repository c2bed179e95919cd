import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { hashToken, newToken } from '../../../kernel/session.ts'
import { aMembership, aSession, anOrganization } from '../../../../tests/people.ts'
import { anAdoptedAction, anAdoption } from '../../../../tests/plan.ts'
import { openSite, whereTo, type Site } from '../../network/test-site.ts'
import { monthlyWords } from '../messages/monthly.ts'
import { openLink } from '../queries/link.ts'
import { aClock, aPlan, historyOf, stateOf } from '../test-plan.ts'

const time = aClock(new Date().toISOString())
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
  token = await aLink(plan.leadId)
  path = `/fr/plan/mise-a-jour/${token}`
})

async function aLink(person: string, adoption = plan.adoption): Promise<string> {
  const made = newToken()
  await site.admin.query('INSERT INTO plan_link (token_hash, adoption_id, person_id) VALUES ($1, $2, $3)', [
    hashToken(made),
    adoption,
    person,
  ])
  return made
}

const nobody = () => site.as(null)
const tapOf = (html: string, action: string) => ({
  action,
  seen:
    new RegExp(`name="action" value="${action}"/><input type="hidden" name="seen" value="(\\d+)"`).exec(html)?.[1] ??
    '',
})
async function tap(action: string, to: string, visitor = nobody(), html?: string) {
  const page = html ?? (await visitor.read(path))
  return visitor.send(path, { ...tapOf(page, action), to }, { page })
}
const everything = async () =>
  (
    await site.admin.query(`SELECT
      (SELECT json_agg(a ORDER BY a.id) FROM adopted_action a) AS actions, (SELECT count(*) FROM action_update) AS updates,
      (SELECT count(*) FROM audit_event) AS deeds, (SELECT json_agg(l ORDER BY l.token_hash) FROM plan_link l) AS links,
      (SELECT count(*) FROM mail_message) AS mails, (SELECT count(*) FROM session) AS sessions`)
  ).rows[0]

describe('the page behind the link of a mail', () => {
  it('brings each action up to date in one tap, without a session and without script', async () => {
    const visitor = nobody()
    const html = await visitor.read(path)
    expect(html).not.toContain('<script')
    expect(html.match(/name="to" value="\d+"/g)).toHaveLength(3 * 6)

    const first = await tap(plan.actions.first, '50', visitor)
    const second = await tap(plan.actions.carried, '75', visitor)
    const third = await tap(plan.actions.last, '20', visitor)

    expect(whereTo(first)).toBe(`${path}#action-${plan.actions.carried}`)
    expect(whereTo(second)).toBe(`${path}#action-${plan.actions.last}`)
    expect(whereTo(third)).toBe(path)
    expect(await visitor.read(path)).toContain(monthlyWords.fr.allDone)
    expect(await historyOf(site, plan.actions.first)).toEqual([
      { number: 1, from_state: '0', to_state: '50', note: null, via: 'mail', undoes: null, person_id: plan.leadId },
    ])
  })

  it('confirms everything in one tap when nothing changed', async () => {
    const visitor = nobody()
    const html = await visitor.read(path)
    const same = [...html.matchAll(/name="same" value="([^"]+)"/g)].map(([, value]) => value as string)
    await tap(plan.actions.last, '30')

    const answer = await visitor.send(path, { same }, { page: html })

    expect(same).toHaveLength(3)
    expect(whereTo(answer)).toBe(path)
    const kept = await historyOf(site, plan.actions.first)
    expect(kept.map(({ from_state, to_state, note, via }) => [from_state, to_state, note, via])).toEqual([
      ['0', '0', null, 'mail'],
    ])
    expect(await historyOf(site, plan.actions.last)).toHaveLength(1) // moved since the page was shown: left as it is
    expect(await visitor.read(path)).toContain(monthlyWords.fr.allDone)
  })

  it.each([
    ['fr', 'mise-a-jour'],
    ['en', 'update'],
  ] as const)('sends its secret nowhere (%s)', async (lang, word) => {
    const answer = await nobody().get(`/${lang}/plan/${word}/${token}`)

    expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await answer.text()).toContain('noindex')
  })

  it('shows no name of a person, and nothing of the notes', async () => {
    await site.admin.query(`UPDATE adopted_action SET person_id = $1`, [plan.carrierId])
    await tap(plan.actions.first, '50')

    const html = await nobody().read(path)

    expect(html).not.toMatch(/Léa|Responsable<|Yves|Porteur/)
  })
})

describe('the link, misused', () => {
  it('opened by a scanner changes nothing at all', async () => {
    const before = await everything()

    for (const method of ['GET', 'HEAD', 'OPTIONS'])
      await site.app.fetch(new Request(`http://tisserin.invalid${path}`, { method }))
    await nobody().get(`${path}?to=50&action=${plan.actions.first}&seen=0&same=x`)

    expect(await everything()).toEqual(before)
  })

  it('used twice shows the present state and goes on working', async () => {
    await tap(plan.actions.first, '50')

    const html = await nobody().read(path)
    await tap(plan.actions.first, '75')

    expect(html).toContain(monthlyWords.fr.doneToday)
    expect(html).toContain(monthlyWords.fr.progress(1, 3))
    expect((await historyOf(site, plan.actions.first)).map(({ to_state }) => to_state)).toEqual(['50', '75'])
  })

  it('does one thing when a button is tapped twice', async () => {
    const html = await nobody().read(path)

    const answers = [
      await tap(plan.actions.first, '50', nobody(), html),
      await tap(plan.actions.first, '50', nobody(), html),
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

    const answer = await tap(plan.actions.first, '75', nobody(), html)
    const told = await answer.text()

    expect(answer.status).toBe(409)
    expect(told).toContain(monthlyWords.fr.movedTitle)
    expect(told).toMatch(/30\u00a0% · Amorcée.*75\u00a0% · Bien avancée/s)
    expect(await stateOf(site, plan.actions.first)).toBe('30')
  })

  it('used by another person acts as its own, and says so to who is signed in', async () => {
    const colleague = await aMembership(site.admin, { organization: plan.organization, role: 'reader' })
    const signedIn = site.as(await aSession(site.admin, colleague.person))

    const html = await signedIn.read(path)
    const answer = await tap(plan.actions.first, '50', signedIn)

    expect(html).toContain(monthlyWords.fr.otherAccount)
    expect(answer.status).toBe(303)
    expect((await historyOf(site, plan.actions.first)).map(({ person_id }) => person_id)).toEqual([plan.leadId])
    expect(await plan.lead.read(path)).not.toContain(monthlyWords.fr.otherAccount)
  })

  it('gives the person signed in nothing of the rights of their own session', async () => {
    const other = await aPlan(site)

    const answer = await other.lead.send(path, { action: other.actions.first, seen: '0', to: '50' })

    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain(monthlyWords.fr.gone)
    expect(await stateOf(site, other.actions.first)).toBe('0')
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
    const carriers = await aLink(plan.carrierId)
    const theirs = `/fr/plan/mise-a-jour/${carriers}`
    const html = await nobody().read(theirs)
    expect(html.match(/name="action"/g)).toHaveLength(1)
    await site.admin.query('UPDATE adopted_action SET person_id = $1 WHERE id = $2', [
      plan.leadId,
      plan.actions.carried,
    ])

    const after = await nobody().read(theirs)
    const answer = await nobody().send(theirs, { ...tapOf(html, plan.actions.carried), to: '50' }, { page: html })

    expect(after).toContain(monthlyWords.fr.none)
    expect(answer.status).toBe(409)
    expect(await stateOf(site, plan.actions.carried)).toBe('0')
  })

  it('of a lead who no longer leads moves only what they carry', async () => {
    await site.admin.query(`UPDATE membership SET role = 'worker' WHERE person_id = $1`, [plan.leadId])
    await site.admin.query('UPDATE adopted_action SET person_id = $1 WHERE id = $2', [plan.leadId, plan.actions.last])

    const html = await nobody().read(path)
    const refused = await nobody().send(path, { action: plan.actions.first, seen: '0', to: '50' })

    expect(html.match(/name="action"/g)).toHaveLength(1)
    expect(refused.status).toBe(409)
    expect((await tap(plan.actions.last, '50')).status).toBe(303)
  })

  it.each(['42', 'set-aside', '', '50; DROP TABLE adoption', '-1'])(
    'takes no other step than the six (%j)',
    async (to) => {
      const answer = await tap(plan.actions.first, to)

      expect(answer.status).toBe(409)
      expect(await stateOf(site, plan.actions.first)).toBe('0')
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
    expect(await stateOf(site, plan.actions.first)).toBe('set-aside')
  })
})

describe('a link that opens nothing', () => {
  const ways: Record<string, () => Promise<unknown>> = {
    'is older than 7 days': () => site.admin.query(`UPDATE plan_link SET expires_at = now() - interval '1 second'`),
    'was ended': () => site.admin.query('UPDATE plan_link SET ended_at = now()'),
    'is of someone who left the organization': () =>
      site.admin.query(`UPDATE membership SET until_day = '2026-11-01' WHERE person_id = $1`, [plan.leadId]),
    'is of someone whose account was closed': () =>
      site.admin.query('UPDATE person SET deactivated_at = now() WHERE id = $1', [plan.leadId]),
    'is of an organization that left the network': () =>
      site.admin.query(`UPDATE organization SET status = 'left' WHERE id = $1`, [plan.organization]),
  }

  it.each(Object.keys(ways))('because it %s, says how to go on, and acts on nothing', async (way) => {
    const html = await nobody().read(path)
    await ways[way]?.()

    const page = await nobody().get(path)
    const act = await nobody().send(path, { ...tapOf(html, plan.actions.first), to: '50' }, { page: html })

    expect([page.status, act.status]).toEqual([404, 404])
    const words = await page.text()
    expect(words).toContain(monthlyWords.fr.deadTitle)
    expect(words).toContain('href="/fr/connexion"')
    expect(words).not.toContain('Maison Trame')
    expect(await historyOf(site, plan.actions.first)).toEqual([])
  })

  it.each(['x', 'A'.repeat(43), `${'A'.repeat(42)}é`, '../../etc', "' OR 1=1 --", 'A'.repeat(5000)])(
    'because nobody made it (%j) says the same',
    async (made) => {
      const answer = await nobody().get(`/fr/plan/mise-a-jour/${encodeURIComponent(made)}`)

      expect(answer.status).toBe(404)
    },
  )

  it('gives a signed-in person no more than a visitor, and keeps their session whole', async () => {
    const answer = await plan.lead.get(`/fr/plan/mise-a-jour/${'A'.repeat(43)}`)

    expect(answer.status).toBe(404)
    expect((await plan.lead.get('/fr/compte')).status).toBe(200)
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
