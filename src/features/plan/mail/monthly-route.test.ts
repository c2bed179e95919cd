import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openSite, whereTo, type Site } from '../../network/test-site.ts'
import { aClock, aPlan, historyOf } from '../test-plan.ts'
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

describe('the page behind the link of a mail', () => {
  it('brings each action up to date in one tap, without a session and without script', async () => {
    const visitor = nobody()
    const html = await visitor.read(path)
    // The only script of a visitor’s page is the one that makes the youth door leave no trace: the form needs none.
    expect(html.match(/<script[^>]*>/g)).toEqual([expect.stringMatching(/src="\/assets\/exit/) as string])
    expect(html.match(/name="to" value="\d+"/g)).toHaveLength(3 * 6)

    const first = await tap(visitor, path, plan.actions.first, '50')
    const second = await tap(visitor, path, plan.actions.carried, '75')
    const third = await tap(visitor, path, plan.actions.last, '20')

    expect(whereTo(first)).toBe(`${path}#action-${plan.actions.carried}`)
    expect(whereTo(second)).toBe(`${path}#action-${plan.actions.last}`)
    expect(whereTo(third)).toBe(path)
    expect(await visitor.read(path)).toContain(words.fr.monthly.allDone)
    expect(await historyOf(site, plan.actions.first)).toEqual([
      { number: 1, from_state: '0', to_state: '50', note: null, via: 'mail', undoes: null, person_id: plan.leadId },
    ])
  })

  it('confirms everything in one tap when nothing changed', async () => {
    const visitor = nobody()
    const html = await visitor.read(path)
    const same = [...html.matchAll(/name="same" value="([^"]+)"/g)].map(([, value]) => value as string)
    await tap(nobody(), path, plan.actions.last, '30')

    const answer = await visitor.send(path, { same }, { page: html })

    expect(same).toHaveLength(3)
    expect(whereTo(answer)).toBe(path)
    const kept = await historyOf(site, plan.actions.first)
    expect(kept.map(({ from_state, to_state, note, via }) => [from_state, to_state, note, via])).toEqual([
      ['0', '0', null, 'mail'],
    ])
    expect(await historyOf(site, plan.actions.last)).toHaveLength(1) // moved since the page was shown: left as it is
    expect(await visitor.read(path)).toContain(words.fr.monthly.allDone)
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
    await tap(nobody(), path, plan.actions.first, '50')

    const html = await nobody().read(path)

    expect(html).not.toMatch(/Léa|Responsable<|Yves|Porteur/)
  })
})

describe('a link that opens nothing', () => {
  const ways: Record<string, () => Promise<unknown>> = {
    'is older than 7 days': () => site.admin.query(`UPDATE plan_link SET expires_at = sec.now() - interval '1 second'`),
    'was ended': () => site.admin.query('UPDATE plan_link SET ended_at = sec.now()'),
    'is of someone who left the organization': () =>
      site.admin.query(`UPDATE membership SET until_day = '2026-11-01' WHERE person_id = $1`, [plan.leadId]),
    'is of someone whose account was closed': () =>
      site.admin.query('UPDATE person SET deactivated_at = sec.now() WHERE id = $1', [plan.leadId]),
    'is of an organization that left the network': () =>
      site.admin.query(`UPDATE organization SET status = 'left' WHERE id = $1`, [plan.organization]),
  }

  it.each(Object.keys(ways))('because it %s, says how to go on, and acts on nothing', async (way) => {
    const html = await nobody().read(path)
    await ways[way]?.()

    const page = await nobody().get(path)
    const act = await nobody().send(path, { ...tapOf(html, plan.actions.first), to: '50' }, { page: html })

    expect([page.status, act.status]).toEqual([404, 404])
    const text = await page.text()
    expect(text).toContain(words.fr.monthly.deadTitle)
    expect(text).toContain('href="/fr/connexion"')
    expect(text).not.toContain('Maison Trame')
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
