import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { aPerson, aSession } from '../../../../tests/people.ts'
import { sweep } from '../../../../tests/queue.ts'
import { aCode, givePasskey, placesOf } from '../test-codes.ts'
import { anEmail, openDesk, site, table } from '../test-invitation-desk.ts'
import { whereTo, type Visitor } from '../test-site.ts'

openDesk()
beforeEach(() => site.admin.query('DELETE FROM rate_window')) // each test is another caller

const toChoice = '/fr/compte/prochaine-fois?next=%2Ffr%2Fcode%2Ffin&needed=1'
const type = (visitor: Visitor, code: string) => visitor.send('/fr/code', { code })
/** Types a code. @returns where it leads */
async function opened(visitor: Visitor, code: string): Promise<string> {
  const answer = await type(visitor, code)
  if (answer.status !== 303) throw new Error(`the code opened nothing: ${answer.status}`)
  return whereTo(answer)
}
const accept = (visitor: Visitor, link: string) => visitor.post(link, { key: randomUUID() })
async function refused(visitor: Visitor, code: string): Promise<void> {
  const answer = await type(visitor, code)
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('Ce code n’ouvre rien.')
}
const accountOf = async (email: string): Promise<number> =>
  (await site.admin.query('SELECT FROM person WHERE email = $1', [email])).rowCount ?? 0
const expire = (email: string) =>
  site.admin.query(`UPDATE invitation SET expires_at = sec.now() - interval '1 second' WHERE email = $1`, [email])

describe('someone without a mailbox at hand', () => {
  it('types the code they were given, sees who invites, accepts, chooses a way in, and only then joins', async () => {
    const email = anEmail()
    const { code } = await aCode(email, { facts: { role: 'specialist', designation: 'specialist' } })
    const rose = site.as(null)

    const link = await opened(rose, ` ${code.toLowerCase().replace('-', ' ')} `)
    const page = await rose.read(link)
    expect(page).toContain('Léa Responsable')
    expect(page).toContain('Maison Trame')
    expect(page).toContain(email)
    expect(whereTo(await accept(rose, link))).toBe(toChoice)
    expect(await rose.read(toChoice)).not.toContain('Plus tard')
    expect(await placesOf(email)).toEqual([])
    expect(await rose.read('/fr/code/fin')).toContain('Choisissez d’abord comment entrer')
    expect((await rose.send('/fr/code/fin', {}, { page: await rose.read(toChoice) })).status).toBe(422)
    expect((await rose.get(`/fr/organisations/${table.organization}`)).status).toBe(404)

    await givePasskey(email)
    expect(await rose.read('/fr/code/fin')).toContain('Me joindre à «\u00a0Maison Trame\u00a0»')
    expect(whereTo(await rose.send('/fr/code/fin', {}))).toBe('/fr/bienvenue')

    expect(await placesOf(email)).toEqual([{ organization: table.organization, role: 'specialist' }])
    expect((await rose.get(`/fr/organisations/${table.organization}`)).status).toBe(200)
    expect(await site.deeds(table.organization)).toEqual(
      expect.arrayContaining(['invitation.code-shown', 'invitation.begun', 'invitation.accepted']),
    )
  })

  it('is told of to whoever gave the code, by mail and on the list; nobody else is written to', async () => {
    const email = anEmail()
    const { code } = await aCode(email)
    const rose = site.as(null)
    await accept(rose, await opened(rose, code))
    await givePasskey(email)
    const before = await site.mails()

    await rose.send('/fr/code/fin', {})

    const after = await site.mails()
    const { rows } = await site.admin.query('SELECT email FROM person WHERE id = $1', [table.leadId])
    expect(after.slice(before.length).map(({ recipient }) => recipient)).toEqual([rows[0].email])
    expect(after.at(-1)?.body_text).toContain('Le code de Rose Terrain a servi')
    expect(after.filter(({ recipient }) => recipient === email)).toEqual([])
    expect(await table.lead.read('/fr/invitations')).toMatch(/Rose Terrain[\s\S]*Par un code[\s\S]*Acceptée/)
  })

  it('takes up the code again on the same page when they could not finish, and the session begun before ends', async () => {
    const email = anEmail()
    const { code } = await aCode(email)
    const [first, second] = [site.as(null), site.as(null)]
    await accept(first, await opened(first, code))

    const link = await opened(second, code)

    expect(whereTo(await first.get('/fr/code/fin'))).toContain('/fr/connexion')
    expect(whereTo(await accept(second, link))).toBe(toChoice)
    await givePasskey(email)
    expect(whereTo(await second.send('/fr/code/fin', {}))).toBe('/fr/bienvenue')
  })

  it('has a session that ends with the code, as long as they have no way in', async () => {
    const email = anEmail()
    const { code } = await aCode(email)
    const rose = site.as(null)
    await accept(rose, await opened(rose, code))

    const { rows } = await site.admin.query(
      `SELECT s.expires_at = v.expires_at AS "endsTogether" FROM invitation v JOIN session s ON s.person_id = v.enrolled_id
       WHERE v.email = $1 AND s.ended_at IS NULL`,
      [email],
    )
    expect(rows).toEqual([{ endsTogether: true }])
  })
})

describe('a code', () => {
  it('opens once: after it was finished it says nothing, nor does its link', async () => {
    const email = anEmail()
    const { code } = await aCode(email)
    const rose = site.as(null)
    const link = await opened(rose, code)
    await accept(rose, link)
    await givePasskey(email)
    await rose.send('/fr/code/fin', {})

    await refused(site.as(null), code)
    const dead = await site.as(null).get(link)
    expect(dead.status).toBe(404)
    expect(await dead.text()).toContain('Un code sert une seule fois, pendant une heure.')
  })

  it('ends with the hour, before it is typed, before it is accepted and before it is finished', async () => {
    const [typed, accepted, finished] = [anEmail(), anEmail(), anEmail()]
    const first = await aCode(typed)
    await expire(typed)
    await refused(site.as(null), first.code)

    const second = site.as(null)
    const link = await opened(second, (await aCode(accepted)).code)
    await expire(accepted)
    expect((await accept(second, link)).status).toBe(404)

    const third = site.as(null)
    await accept(third, await opened(third, (await aCode(finished)).code))
    await givePasskey(finished)
    const page = await third.read('/fr/code/fin')
    await expire(finished)
    expect((await third.send('/fr/code/fin', {}, { page })).status).toBe(422)
    expect(await placesOf(finished)).toEqual([])
  })

  it('that was begun and left leaves no account behind once it is over: the next one for the same person serves', async () => {
    const [left, swept] = [anEmail(), anEmail()]
    for (const email of [left, swept]) {
      const rose = site.as(null)
      await accept(rose, await opened(rose, (await aCode(email)).code))
      await givePasskey(email)
      await sweep(site.jobUrl)
      expect(await accountOf(email)).toBe(1) // its hour is not over
      await expire(email)
    }

    const again = site.as(null)
    await accept(again, await opened(again, (await aCode(left)).code))
    await givePasskey(left)
    expect(whereTo(await again.send('/fr/code/fin', {}))).toBe('/fr/bienvenue')
    await sweep(site.jobUrl)

    expect(await placesOf(left)).toHaveLength(1)
    expect(await accountOf(left)).toBe(1)
    expect(await accountOf(swept)).toBe(0)
  })

  it.each(['', 'AAAA', 'AAAA-AAAA', 'K7RT-4MX0', 'x'.repeat(500), '<b>'])(
    'that never was (%j) has the answer of one that is over, and what was typed is kept',
    async (code) => {
      await refused(site.as(null), code)
    },
  )

  it('is of nobody when it was withdrawn, also begun: its session ends', async () => {
    const [waiting, begun] = [anEmail(), anEmail()]
    const first = await aCode(waiting)
    const second = await aCode(begun)
    const rose = site.as(null)
    await accept(rose, await opened(rose, second.code))
    for (const { html } of [first, second]) {
      const path = /href="([^"]*\/retirer)"/.exec(html)?.[1] ?? ''
      expect(await table.lead.read(path)).toContain('Le code donné à Rose Terrain ne servira plus')
      expect((await table.lead.send(path, {})).status).toBe(303)
    }

    await refused(site.as(null), first.code)
    await refused(site.as(null), second.code)
    expect(whereTo(await rose.get('/fr/code/fin'))).toContain('/fr/connexion')
    expect(await table.lead.read('/fr/invitations')).toMatch(/Par un code[\s\S]*Retirée/)
  })

  it('typed by two at once leads one of them in: the link of the other opens nothing', async () => {
    const email = anEmail()
    const { code } = await aCode(email)
    const visitors = [site.as(null), site.as(null), site.as(null)]

    const links = await Promise.all(visitors.map((visitor) => opened(visitor, code)))
    const answers = await Promise.all(links.map((link, index) => accept(visitors[index] ?? site.as(null), link)))

    expect(answers.map(({ status }) => status).sort()).toEqual([303, 404, 404])
  })

  it('whose link two hold is accepted by one of them', async () => {
    const link = await opened(site.as(null), (await aCode(anEmail())).code)

    const answers = await Promise.all(Array.from({ length: 10 }, () => accept(site.as(null), link)))

    expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array.from({ length: 9 }, () => 404)])
  })

  it('finished twice at once makes one place', async () => {
    const email = anEmail()
    const rose = site.as(null)
    await accept(rose, await opened(rose, (await aCode(email)).code))
    await givePasskey(email)
    const page = await rose.read('/fr/code/fin')

    await Promise.all([rose.send('/fr/code/fin', {}, { page }), rose.send('/fr/code/fin', {}, { page })])

    expect(await placesOf(email)).toHaveLength(1)
  })

  it('opens no account that was there before: its holder signs in, and comes back to accept', async () => {
    const email = anEmail()
    const person = await aPerson(site.admin, { email })
    const { code } = await aCode(email)
    const visitor = site.as(null)
    const link = await opened(visitor, code)

    expect(whereTo(await accept(visitor, link))).toBe(`/fr/connexion?next=${encodeURIComponent(link)}`)
    expect(await placesOf(email)).toEqual([])

    await givePasskey(email)
    const holder = site.as(await aSession(site.admin, person))
    expect(whereTo(await holder.send(link, {}))).toBe(toChoice)
    expect(whereTo(await holder.send('/fr/code/fin', {}))).toBe('/fr/bienvenue')
    expect(await placesOf(email)).toHaveLength(1)
  })

  it('is not for whoever else has a session open here', async () => {
    const stranger = site.as(await aSession(site.admin, await aPerson(site.admin)))
    const link = await opened(stranger, (await aCode(anEmail())).code)

    expect((await stranger.get(link)).status).toBe(409)
    expect((await stranger.send('/fr/code/fin', {}, { page: await stranger.read(link) })).status).toBe(422)
  })
})

it('lets one caller try twenty codes in ten minutes, then says to wait, also with the right one', async () => {
  const { code } = await aCode(anEmail())
  for (let tries = 0; tries < 20; tries += 1) await site.as(null).post('/fr/code', { code: 'nothing' })

  const answer = await type(site.as(null), code)

  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('Trop d’essais d’ici.')
})
