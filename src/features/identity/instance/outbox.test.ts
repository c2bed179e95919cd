import { createHash, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  aMembership,
  anIdentityProvider,
  anInvitation,
  anOperator,
  anOrganization,
  aPerson,
  aSession,
} from '../../../../tests/people.ts'
import { href } from '../../../kernel/http/index.ts'
import { postMail } from '../../../kernel/mail/index.ts'
import { addresses } from '../addresses.ts'
import { openSite, whereTo, type Site, type Visitor } from '../test-site.ts'

let site: Site
let operator: Visitor
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())
beforeEach(async () => {
  await site.admin.query('DELETE FROM rate_window; DELETE FROM mail_message; DELETE FROM mail_reading')
  operator = site.visitor({ tisserin: await aSession(site.admin, await anOperator(site.admin)) })
})

const list = href('fr', addresses.outbox)
const plain = (html: string) => html.replaceAll('<wbr/>', '').replaceAll('&amp;', '&')

/** Someone who asked for a link to sign in, and where the operator finds that mail. */
async function whoAsked(withAnotherWay?: (person: string) => Promise<unknown>) {
  const email = `${crypto.randomUUID()}@organisme.quebec`
  const person = await aPerson(site.admin, { email })
  await withAnotherWay?.(person)
  await site.visitor().post(href('fr', addresses.signIn), { email, way: 'link' })
  return { email, person, link: await site.linkTo(email), page: await pageOf(email) }
}

async function pageOf(email: string): Promise<string> {
  const { rows } = await site.admin.query<{ id: string }>('SELECT id FROM mail_message WHERE recipient = $1', [email])
  return href('fr', addresses.outboxMail, { id: rows[0]?.id ?? '' })
}

/** An invitation, its mail in the outbox, and its page there. */
async function whoIsInvited() {
  const organization = await anOrganization(site.admin)
  const { person: lead } = await aMembership(site.admin, { organization, role: 'lead' })
  const { id, token } = await anInvitation(site.admin, { organization, role: 'worker', invitedBy: lead })
  const email = `${id}@exemple.invalid`
  await site.database.asGate((tx) =>
    postMail(tx, {
      to: email,
      language: 'fr',
      template: 'invitation',
      subject: 'Tisserin : une invitation & plus',
      paragraphs: ['Bonjour, où ça ?'],
      action: { label: 'Voir', href: `${site.baseUrl}/fr/invitation/${token}` },
      linkHash: createHash('sha256').update(token).digest(),
    }),
  )
  return { id, token, email, lead, page: await pageOf(email) }
}

describe('the outbox of an instance without a mail server', () => {
  it('gives the words to copy, and opens them ready to send in a mail program, without our foot', async () => {
    const { email, token, page } = await whoIsInvited()

    const html = plain(await operator.read(page))

    expect(html).toContain(`/fr/invitation/${token}`)
    expect(html).toContain('data-copy="mail-text"')
    const href = /href="(mailto:[^"]*)"/.exec(html)?.[1] ?? ''
    const url = new URL(href)
    expect(decodeURIComponent(url.pathname)).toBe(email)
    expect(url.searchParams.get('subject')).toBe('Tisserin : une invitation & plus')
    expect(url.searchParams.get('body')).toBe(`Bonjour, où ça ?\r\n\r\nVoir\r\n${site.baseUrl}/fr/invitation/${token}`)
  })

  it('notes what was handed over, and erases its words; the second of two is told', async () => {
    const { page, token } = await whoIsInvited()

    const done = await operator.send(page, {}, `${page}/transmis`)

    expect(whereTo(done)).toBe(list)
    expect(await operator.read(list)).toContain('Transmis')
    expect(await operator.read(page)).not.toContain(token)
    const { rows } = await site.admin.query(
      'SELECT body_text, body_html, handed_at IS NOT NULL AS handed FROM mail_message',
    )
    expect(rows).toEqual([{ body_text: '', body_html: '', handed: true }])
    expect((await site.deeds()).map(({ deed }) => deed)).toContain('mail.handed-over')
    expect((await site.visitor().get(`/fr/invitation/${token}`)).status).toBe(200)
  })

  it('has it no more once its link was used, and shows none that opens nothing', async () => {
    const accepted = await whoIsInvited()
    await site.admin.query('UPDATE invitation SET accepted_at = sec.now(), accepted_by = invited_by WHERE id = $1', [
      accepted.id,
    ])
    const ended = await whoIsInvited()
    await site.admin.query('UPDATE invitation SET expires_at = created_at WHERE id = $1', [ended.id])

    const shown = plain(await operator.read(list))

    expect(shown).not.toContain(accepted.email)
    expect(shown).toContain(ended.email)
    expect(shown).toContain('Lien terminé')
    for (const { page, token } of [accepted, ended]) {
      const html = await operator.read(page)
      expect(html).not.toContain(token)
      expect(html).toContain('n’ouvre plus rien')
    }
  })

  const otherWays: Record<string, (person: string) => Promise<unknown>> = {
    'a passkey': (person) =>
      site.admin.query(`INSERT INTO passkey (id, person_id, public_key, name) VALUES ($2, $1, '\\x01', 'x')`, [
        person,
        randomBytes(8).toString('hex'),
      ]),
    'a password': (person) =>
      site.admin.query(`INSERT INTO password_credential (person_id, hash) VALUES ($1, 'x')`, [person]),
    'the sign-in page of their organization': async (person) => {
      const organization = await anOrganization(site.admin)
      await anIdentityProvider(site.admin, { organization })
      await site.admin.query(`INSERT INTO external_identity (issuer, subject, person_id) VALUES ($1, 'x', $2)`, [
        `https://connexion.${organization}.invalid`,
        person,
      ])
    },
  }
  it.each(Object.keys(otherWays))('shows no sign-in link of who has %s, and notes no reading', async (way) => {
    const { link, page } = await whoAsked(otherWays[way])

    const html = plain(await operator.read(page))

    expect(html).not.toContain(link)
    expect(html).toContain('a une autre façon d’entrer')
    expect((await site.admin.query('SELECT FROM mail_reading')).rowCount).toBe(0)
  })

  it('shows the link of who has no other way, and of who only kept a provider that is gone', async () => {
    const gone = await whoAsked((person) =>
      site.admin.query(
        `INSERT INTO external_identity (issuer, subject, person_id) VALUES ('https://gone.invalid', $1::text, $1::uuid)`,
        [person],
      ),
    )

    expect(plain(await operator.read(gone.page))).toContain(gone.link)
  })

  it('tells each reading to whom the mail was for, on their account and in the copy of their data', async () => {
    const { page, person } = await whoAsked()
    await operator.read(list)
    await operator.read(page)
    await operator.read(page)
    const reader = site.visitor({ tisserin: await aSession(site.admin, person) })
    const stranger = site.visitor({ tisserin: await aSession(site.admin, await aPerson(site.admin)) })

    const account = await reader.read(href('fr', addresses.account))

    expect(account).toContain('Vos courriels lus par une autre personne')
    expect(account.match(/un lien pour ouvrir votre session/g)).toHaveLength(2)
    expect(await reader.read(href('en', addresses.account))).toContain('a link to sign in as you')
    expect(JSON.parse(await reader.read(href('fr', addresses.heldFile))).mailReadings).toHaveLength(2)
    expect(await stranger.read(href('fr', addresses.account))).not.toContain('Vos courriels lus')
  })

  it('tells who was invited, once they have an account', async () => {
    const { email, page } = await whoIsInvited()
    await operator.read(page)
    const reader = site.visitor({ tisserin: await aSession(site.admin, await aPerson(site.admin, { email })) })

    expect(await reader.read(href('fr', addresses.account))).toContain('\u00a0: une invitation.')
  })

  it('gives its words to no query but the one that notes the reading', async () => {
    const { page } = await whoIsInvited()
    const token = await aSession(site.admin, await anOperator(site.admin))

    await expect(
      site.database.asSession(token, (tx) => tx.selectFrom('mail_message').select('body_text').execute()),
    ).rejects.toThrow('permission denied')
    const member = site.visitor({ tisserin: await aSession(site.admin, await aPerson(site.admin)) })
    expect((await member.get(page)).status).toBe(404)
    expect((await member.send(href('fr', addresses.account), {}, `${page}/transmis`)).status).toBe(404)
  })
})

describe('someone whose address refuses mail', () => {
  it('reads it on their account', async () => {
    const person = await aPerson(site.admin)
    await site.admin.query('UPDATE person SET mail_refused_at = sec.now() WHERE id = $1', [person])
    const reader = site.visitor({ tisserin: await aSession(site.admin, person) })

    expect(await reader.read(href('fr', addresses.account))).toContain('un serveur de courriel refuse votre adresse')
  })
})
