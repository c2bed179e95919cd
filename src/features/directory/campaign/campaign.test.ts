import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aClock } from '../../../../tests/clock.ts'
import { aQueueRole } from '../../../../tests/queue.ts'
import { aMembership, anOrganization, aNetworkMember, aPerson } from '../../../../tests/people.ts'
import { present } from '../../../../tests/present.ts'
import { aTable, baseUrl, openSite, type Site } from '../../network/test-site.ts'
import { campaignTasks } from './send-campaign.ts'
import { aService, recordOf, type ServiceFacts } from '../test-sheets.ts'

const tuesday = '2026-11-24T12:10:00Z'
const { clock, setTo } = aClock(tuesday)

let site: Site
let run: (task: string) => Promise<void>
let close: () => Promise<void>
let table: Awaited<ReturnType<typeof aTable>>
beforeAll(async () => {
  site = await openSite({ clock })
  const { rows } = await site.admin.query<{ secret_key: Buffer }>('SELECT secret_key FROM instance')
  const tasks = campaignTasks({ clock, timeZone: 'America/Toronto', baseUrl, secretKey: present(rows[0]).secret_key })
  const queue = aQueueRole(site.jobUrl)
  run = async (task) => present(tasks[task])(queue.tools, {})
  close = queue.close
})
afterAll(async () => {
  await close()
  await site.close()
})
beforeEach(async () => {
  await setTo(tuesday)
  await site.admin.query(`DELETE FROM mail_message`)
  await site.admin.query(`UPDATE organization SET status = 'left'`)
  table = await aTable(site)
})

interface Sent {
  recipient: string
  language: string
  subject: string
  body_text: string
  unsubscribe_href: string
}
const sent = async (): Promise<Sent[]> =>
  (await site.admin.query<Sent>('SELECT * FROM mail_message ORDER BY recipient')).rows
const kept = (assuredOn: string | null, facts: ServiceFacts = {}) =>
  aService(site, { stewardId: table.organization, networkId: table.network, assuredOn, ...facts })
const linkIn = (mail: Sent | undefined): string =>
  new RegExp(`${baseUrl}(/\\w\\w/(?:fiches/exactes|sheets/right)/[\\w-]+)`).exec(mail?.body_text ?? '')?.[1] ?? ''
const pathOf = (url: string): string => url.replace(baseUrl, '')

describe('the mail that asks whether sheets are still right', () => {
  it('waits on a holiday and on a restored copy: the next working day’s run writes it', async () => {
    await kept('2026-06-24')
    await setTo('2026-12-25T15:00:00Z')
    await run('directory-campaign')
    expect(await sent()).toEqual([])

    await site.admin.query('SELECT sec.hold_mail(true)')
    await setTo('2026-12-28T15:00:00Z')
    await run('directory-campaign')
    expect(await sent()).toEqual([])

    await site.admin.query('SELECT sec.hold_mail(false)')
    await run('directory-campaign')
    expect(await sent()).toHaveLength(1)
  })

  it('goes to each lead once, one mail an organization, five months after the check and again at eleven', async () => {
    await kept('2026-06-24', { name: { fr: 'Halte de jour', en: 'Day stop' } })
    await kept('2026-06-01', { name: { fr: 'Halte de nuit', en: 'Night stop' } })
    await kept('2026-06-25', { name: { fr: 'Pas encore', en: 'Not yet' } })
    await kept(null, { name: { fr: 'Jamais', en: 'Never' } })
    await run('directory-campaign')
    await run('directory-campaign')
    const [mail, ...others] = await sent()
    expect(others).toEqual([])
    expect(present(mail).subject).toBe('Tisserin\u00a0: des fiches à relire')
    expect(mail?.body_text).toMatch(/Halte de nuit[\s\S]*Halte de jour/)
    expect(mail?.body_text).not.toMatch(/Pas encore|Jamais|Léa/)
    await setTo('2027-05-25T12:10:00Z')
    await run('directory-campaign')
    expect((await sent()).at(-1)?.body_text).toMatch(/Halte de nuit[\s\S]*Halte de jour/)
    expect(await sent()).toHaveLength(2)
  })

  it('is in the language of each reader', async () => {
    const person = await aPerson(site.admin, { language: 'en' })
    await aMembership(site.admin, { organization: table.organization, person, role: 'lead' })
    await kept('2026-01-10', { name: { fr: 'Écoute', en: 'Listening' } })
    await run('directory-campaign')
    const mails = await sent()
    expect(mails.map(({ language }) => language).toSorted()).toEqual(['en', 'fr'])
    expect(mails.find(({ language }) => language === 'en')?.body_text).toContain('Listening')
  })

  it('is not written on Saturday, nor about a hidden sheet, nor to who is no lead, left or stopped it', async () => {
    await setTo('2026-11-28T12:10:00Z')
    await kept('2026-01-10')
    await run('directory-campaign')
    expect(await sent()).toEqual([])
    await setTo(tuesday)
    await site.admin.query(`UPDATE directory_record SET status = 'hidden' WHERE steward_id = $1`, [table.organization])
    await run('directory-campaign')
    expect(await sent()).toEqual([])
    await site.admin.query(`UPDATE directory_record SET status = 'published' WHERE steward_id = $1`, [
      table.organization,
    ])
    await site.admin.query(`UPDATE membership SET role = 'worker' WHERE organization_id = $1`, [table.organization])
    await run('directory-campaign')
    expect(await sent()).toEqual([])
  })

  it('stops by one click, without a session, and a scanner that only opens it stops nothing', async () => {
    await kept('2026-01-10')
    await run('directory-campaign')
    const stop = pathOf(present((await sent())[0]).unsubscribe_href)
    const stops = async () =>
      (await site.admin.query('SELECT FROM sheet_mail_stop WHERE person_id = $1', [table.leadId])).rowCount
    expect([(await site.as(null).get(stop)).status, await stops()]).toEqual([200, 0])
    for (let click = 0; click < 2; click += 1)
      expect((await site.as(null).post(stop, { 'List-Unsubscribe': 'One-Click' })).status).toBe(200)
    expect(await stops()).toBe(1)
    await kept('2025-01-10')
    await run('directory-campaign')
    expect(await sent()).toHaveLength(1)
    expect((await site.as(null).get(`${stop.slice(0, -3)}AAA`)).status).toBe(404)
  })
})

describe('the link of that mail', () => {
  const aLink = async (): Promise<string> => {
    await run('directory-campaign')
    return linkIn((await sent())[0])
  }

  it('shows without changing anything, then confirms by its button, as the organization', async () => {
    const id = await kept('2026-01-10', { name: { fr: 'Écoute de nuit' } })
    const link = await aLink()
    const visitor = site.as(null)
    const page = await visitor.read(link)
    expect(page).toContain('Écoute de nuit')
    expect((await recordOf(site, id)).assured_on).toBe('2026-01-10')
    const seen = /name="seen" value="([^"]*)"/.exec(page)?.[1] ?? ''
    expect(page).toContain('Une écoute.')
    expect((await visitor.send(link, { seen }, { page })).status).toBe(303)
    expect(await recordOf(site, id)).toMatchObject({ assured_by: 'Maison Trame', version: 2 })
    expect((await recordOf(site, id)).assured_on).not.toBe('2026-01-10')
    const { rows } = await site.admin.query(
      `SELECT p.person_id, e.deed, e.basis FROM audit_event e JOIN actor_pseudonym p ON p.pseudonym = e.actor WHERE e.subject_id = $1`,
      [id],
    )
    expect(rows).toEqual([{ person_id: table.leadId, deed: 'service.confirmed', basis: 'mail' }])
    await visitor.send(link, { seen }, { page })
    expect((await recordOf(site, id)).version).toBe(2)
  })

  it('touches no sheet of another organization, and shows no hidden one', async () => {
    await kept('2026-01-10')
    const hidden = await kept('2026-01-10', { status: 'hidden', name: { fr: 'Fiche cachée' } })
    const organization = await anOrganization(site.admin)
    await aNetworkMember(site.admin, { network: table.network, organization })
    const foreign = await aService(site, { stewardId: organization, networkId: table.network, assuredOn: '2026-11-01' })
    const link = await aLink()
    const page = await site.as(null).read(link)
    expect(page).not.toContain('Fiche cachée')
    await site.as(null).send(link, { seen: [`${foreign}.1`, `${hidden}.1`] }, { page })
    for (const id of [foreign, hidden]) expect((await recordOf(site, id)).version).toBe(1)
  })

  it('opens nothing once it ran out, once its person leads no more, or when it was never made', async () => {
    await kept('2026-01-10')
    const link = await aLink()
    const opens = async (path: string) => (await site.as(null).get(path)).status
    expect(await opens(link)).toBe(200)
    expect(await opens(`${link.slice(0, -43)}${'x'.repeat(43)}`)).toBe(404)
    await site.admin.query(`UPDATE membership SET until_day = sec.now()::date WHERE person_id = $1`, [table.leadId])
    expect(await opens(link)).toBe(404)
    await site.admin.query(`UPDATE membership SET until_day = null WHERE person_id = $1`, [table.leadId])
    await site.admin.query(`UPDATE sheet_link SET expires_at = sec.now()`)
    expect(await opens(link)).toBe(404)
  })
})

describe('what no longer serves', () => {
  it('is emptied: suggestions after twelve months, links a month after they ran out', async () => {
    const suggest = (age: string) =>
      site.admin.query(
        `INSERT INTO directory_suggestion (kind, body, language, created_at) VALUES ('not-listed', $1::text, 'fr', sec.now() - $1::text::interval)`,
        [age],
      )
    await suggest('11 months')
    await suggest('13 months')
    await site.admin.query(
      `INSERT INTO sheet_link (token_hash, organization_id, person_id, expires_at) VALUES (sha256('vieux'), $1, $2, sec.now() - interval '31 days')`,
      [table.organization, table.leadId],
    )
    await run('directory-empty')
    expect((await site.admin.query('SELECT body FROM directory_suggestion')).rows).toEqual([{ body: '11 months' }])
    expect((await site.admin.query(`SELECT FROM sheet_link WHERE token_hash = sha256('vieux')`)).rowCount).toBe(0)
  })
})
