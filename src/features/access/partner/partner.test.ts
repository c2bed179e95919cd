import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inWords } from '../../consult/test-consult-site.ts'
import { aService, need } from '../../directory/test-sheets.ts'
import { whereTo } from '../../network/test-site.ts'
import { openAccess, partners, type Access } from '../test-access-site.ts'

let access: Access
let service = ''
beforeAll(async () => {
  access = await openAccess()
  const id = await aService(access.site, { name: { fr: 'Abri inventé' } })
  const { rows } = await access.site.admin.query<{ seq: string }>(
    'SELECT seq::text FROM directory_record WHERE id = $1',
    [id],
  )
  service = rows[0]?.seq ?? ''
  await access.site.admin.query(`UPDATE person SET phone = '819 555-0142' WHERE id = $1`, [access.maison.worker.id])
})
afterAll(() => access.close())

const address = () => `${partners}/demander?service=${service}`
const fields = { email: 'accueil@exemple.invalid', language: 'fr', priority: 'urgent' }
const ask = (more: Readonly<Record<string, string>> = {}) =>
  access.maison.worker.visitor.send(address(), { ...fields, ...more }, { to: address() })
/** The link of the last mail, as its reader has it. */
async function link(): Promise<string> {
  const { rows } = await access.site.admin.query<{ body_text: string }>(
    `SELECT body_text FROM mail_message WHERE template = 'partner-ask' ORDER BY created_at DESC, id LIMIT 1`,
  )
  return new URL(/https?:\/\/\S+\/demande\/\S+/.exec(rows[0]?.body_text ?? '')?.[0] ?? '').pathname
}
const freshLink = async (): Promise<string> => {
  await access.site.admin.query('DELETE FROM mail_message')
  await access.site.admin.query(`UPDATE partner_ask SET asked_at = asked_at - interval '2 days'`)
  expect(whereTo(await ask())).toContain(partners)
  await access.run('referral-mail')
  return link()
}

describe('the mail to a partner', () => {
  it('holds a code and a link, and neither who asks nor of whom', async () => {
    await freshLink()
    const { rows } = await access.site.admin.query<{ subject: string; body_text: string }>(
      `SELECT subject, body_text FROM mail_message WHERE template = 'partner-ask'`,
    )
    const said = `${rows[0]?.subject} ${rows[0]?.body_text}`
    for (const one of ['Wally', 'Maison Ronde', '819', 'urgent']) expect(said).not.toContain(one)
  })
})

describe('the link of a partner without an account', () => {
  it('shows who asks, how soon, what is promised and a number; opening it, twice, changes nothing', async () => {
    const here = await freshLink()
    const visitor = access.site.as(null)
    for (let times = 0; times < 2; times++) {
      const said = inWords(await visitor.read(here))
      for (const one of ['Maison Ronde', 'Wally', '819 555-0142', '4 heures', 'au téléphone'])
        expect(said).toContain(one)
    }
    const answer = await visitor.get(here)
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    expect(answer.headers.get('cache-control')).toContain('no-store')
  })

  it.each(['can-take', 'cannot', 'call-me'])('answers %s once, and the asker sees it', async (said) => {
    const here = await freshLink()
    const visitor = access.site.as(null)
    const page = await visitor.read(here)
    const done = await visitor.send(here, { answer: said }, { page })
    expect(done.status).toBe(200)
    expect(inWords(await done.text())).toContain('819 555-0142')
    const again = await visitor.send(here, { answer: 'cannot' }, { page })
    expect(again.status).toBe(404)
    const { rows } = await access.site.admin.query<{ answer: string }>(
      'SELECT answer FROM partner_ask WHERE answered_at IS NOT NULL ORDER BY asked_at DESC LIMIT 1',
    )
    expect(rows[0]?.answer).toBe(said)
  })

  it('of two answers at once, keeps one', async () => {
    const here = await freshLink()
    const visitor = access.site.as(null)
    const page = await visitor.read(here)
    const both = await Promise.all(['can-take', 'cannot'].map((answer) => visitor.send(here, { answer }, { page })))
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 404])
  })

  it('is one and the same page when it is wrong, cut, used, over, withdrawn or of a restored copy: whom to call', async () => {
    const visitor = access.site.as(null)
    const seen: string[] = []
    const look = async (path: string): Promise<void> => {
      const answer = await visitor.get(path)
      expect(answer.status).toBe(404)
      seen.push(inWords(await answer.text()))
    }
    const used = await freshLink()
    await visitor.send(used, { answer: 'cannot' })
    await look(used)
    await look(used.slice(0, -1))
    await look(`${used.slice(0, -43)}${'x'.repeat(43)}`)
    await look(`${used.slice(0, -43)}%00${'x'.repeat(40)}`)
    const over = await freshLink()
    await access.site.admin.query('UPDATE partner_ask SET expires_at = sec.now() WHERE answered_at IS NULL')
    await look(over)
    const withdrawn = await freshLink()
    const list = await access.maison.worker.visitor.read(partners)
    const taking = /href="([^"]+\/retirer)"/.exec(list)?.[1] ?? ''
    await access.maison.worker.visitor.send(taking, {})
    await look(withdrawn)
    const restored = await freshLink()
    await access.site.admin.query(
      'UPDATE partner_ask SET ended_at = sec.now() WHERE answered_at IS NULL AND ended_at IS NULL',
    )
    await look(restored)
    expect(new Set(seen.map((text) => text.replace(/https?:\S+/g, ''))).size).toBe(1)
    expect(seen[0]).toContain('Appelez l’organisation qui vous a écrit')
    expect(seen[0]).toContain('911')
    expect(seen[0]).not.toMatch(/Maison Ronde|Wally/)
  })

  it('refuses an answer that is none, and stays open', async () => {
    const here = await freshLink()
    const visitor = access.site.as(null)
    expect((await visitor.send(here, { answer: 'everything' })).status).toBe(422)
    expect((await visitor.get(here)).status).toBe(200)
  })
})

describe('asking a partner', () => {
  it('needs a number to be called at, and says where to add it', async () => {
    await access.site.admin.query('UPDATE person SET phone = NULL WHERE id = $1', [access.maison.worker.id])
    const answer = await ask()
    expect(answer.status).toBe(422)
    expect(inWords(await answer.text())).toContain('ajoutez votre numéro')
    await access.site.admin.query(`UPDATE person SET phone = '819 555-0142' WHERE id = $1`, [access.maison.worker.id])
  })

  it('keeps what was typed beside what is wrong', async () => {
    const answer = await ask({ email: 'pas une adresse' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('pas une adresse')
  })

  it('stops at five a day to one address', async () => {
    await access.site.admin.query(`UPDATE partner_ask SET asked_at = asked_at - interval '2 days'`)
    for (let times = 0; times < 5; times++) expect((await ask()).status).toBe(303)
    expect((await ask()).status).toBe(429)
  })

  it.each([
    ['a police service', { sector: 'police' }],
    ['youth protection: a report is never sent from here', { need: 'youth-protection' }],
    ['an organization that joined', { steward: true }],
  ])(
    'is not of %s, on the page or in the database',
    async (_case, facts: { sector?: string; need?: string; steward?: boolean }) => {
      const { admin } = access.site
      const id = await aService(access.site, {
        name: { fr: 'Service à part' },
        ...(facts.need !== undefined && { doc: { attributes: [need(facts.need)] } }),
        ...(facts.steward === true && { stewardId: access.ecole.id }),
      })
      if (facts.sector !== undefined)
        await admin.query('UPDATE service_search SET sector = $2 WHERE service_id = $1', [id, facts.sector])
      const { rows } = await admin.query<{ seq: string; may: boolean }>(
        'SELECT seq::text, sec.may_be_asked_by_link(id) AS may FROM directory_record WHERE id = $1',
        [id],
      )
      expect(rows[0]?.may).toBe(false)
      const page = await access.maison.worker.visitor.read(`${partners}/demander?service=${rows[0]?.seq}`)
      expect(inWords(page)).toContain('Choisissez d’abord un service')
    },
  )

  it('is not for a reader, nor of a service that is not published, nor of another person', async () => {
    expect((await access.maison.reader.visitor.get(address())).status).toBe(404)
    const none = await access.maison.worker.visitor.read(`${partners}/demander?service=999999999`)
    expect(inWords(none)).toContain('Choisissez d’abord un service')
    expect(inWords(await access.ecole.worker.visitor.read(partners))).not.toContain('exemple.invalid')
    const lines = async (one: typeof access.ecole.worker) =>
      (await one.visitor.read(`${partners}/liste.csv`)).trim().split('\r\n').slice(1)
    expect((await lines(access.maison.worker)).join()).toContain('exemple.invalid')
    expect(await lines(access.ecole.worker)).toEqual([])
  })
})

describe('a link whose asker has left', () => {
  it('opens nothing once who asks has left', async () => {
    const here = await freshLink()
    await access.site.admin.query(`UPDATE membership SET until_day = '2026-09-13' WHERE person_id = $1`, [
      access.maison.worker.id,
    ])
    expect((await access.site.as(null).get(here)).status).toBe(404)
    await access.site.admin.query('UPDATE membership SET until_day = NULL WHERE person_id = $1', [
      access.maison.worker.id,
    ])
  })
})
