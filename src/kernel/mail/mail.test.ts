import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../tests/database.ts'
import { anInvitation, anOrganization, aPerson, aSession } from '../../../tests/people.ts'
import { postMail, type Mail } from './post-mail.ts'
import { renderMail } from './render-mail.ts'
import { senderOf } from './send-mail.ts'

const aMail = (facts: Partial<Mail> = {}): Mail => ({
  to: 'lea@ecole.invalid',
  language: 'fr',
  template: 'invitation',
  subject: 'Un message de Tisserin',
  paragraphs: ['Bonjour,'],
  ...facts,
})

describe('the words of a mail', () => {
  it('say the same in plain text and in HTML, with nothing to fetch', async () => {
    const { text, html } = await renderMail(
      aMail({
        paragraphs: ['Bonjour,', 'Votre lien :'],
        action: { label: 'Ouvrir', href: 'https://tisserin.invalid/fr/x?a=1&b=2' },
      }),
    )

    expect(text).toContain('Bonjour,\n\nVotre lien :\n\nOuvrir\nhttps://tisserin.invalid/fr/x?a=1&b=2\n')
    expect(html).toContain('<a href="https://tisserin.invalid/fr/x?a=1&amp;b=2">')
    expect(html).toContain('<html lang="fr">')
    expect(html).not.toMatch(/<(img|link|script|style|iframe|object|svg|video)\b|\bsrc=|\bstyle=|url\(/i)
  })

  it.each([
    ['fr', 'au nom de : Table d’ici.'],
    ['en', 'on behalf of: Table d’ici.'],
  ] as const)('say who sends them, in %s', async (language, identity) => {
    const { text, html } = await renderMail(aMail({ language, onBehalfOf: 'Table d’ici' }))

    expect(text).toContain(identity)
    expect(html).toContain('Table d’ici')
  })

  it('keep what someone typed as words, never as markup or as a disguise', async () => {
    const { text, html } = await renderMail(
      aMail({ paragraphs: ['<b onclick="x()">Léa</b> & \u202ecie\u2066\r\n-- \nfaux'] }),
    )

    expect(html).toContain('&lt;b onclick=&quot;x()&quot;&gt;Léa&lt;/b&gt; &amp; cie -- faux')
    expect(text).toContain('<b onclick="x()">Léa</b> & cie -- faux\n')
  })

  it('lead to web addresses only', async () => {
    await expect(renderMail(aMail({ action: { label: 'x', href: 'javascript:alert(1)' } }))).rejects.toThrow('http')
  })
})

describe('the outbox', () => {
  let db: TestDatabase
  let token: string
  beforeAll(async () => {
    db = await testDatabase()
    token = await aSession(db.admin, await aPerson(db.admin, { email: 'lea@ecole.invalid' }))
  })
  afterAll(() => db.drop())
  beforeEach(() => db.admin.query('delete from mail_message; delete from graphile_worker._private_jobs'))
  const outbox = async () => (await db.admin.query('select recipient, template from mail_message')).rows
  const queue = async () => (await db.admin.query('select key from graphile_worker.jobs')).rows

  it('keeps neither the mail nor its task when the deed is undone', async () => {
    const deed = db.database.asSession(token, async (tx) => {
      await postMail(tx, aMail())
      throw new Error('undone')
    })

    await expect(deed).rejects.toThrow('undone')
    expect(await outbox()).toEqual([])
    expect(await queue()).toEqual([])
  })

  it('keeps the mail and asks for it to be sent when the deed is done', async () => {
    const id = await db.database.asSession(token, (tx) => postMail(tx, aMail()))

    expect(await outbox()).toEqual([{ recipient: 'lea@ecole.invalid', template: 'invitation' }])
    expect(await queue()).toEqual([{ key: `mail:${id}` }])
  })

  it.each([
    'lea@ecole.invalid\r\nBcc: tous@ecole.invalid',
    'lea@ecole.invalid, autre@ecole.invalid',
    'Lea <lea@ecole.invalid>',
    'lea@ecole.invalid\u0000',
    'lea',
    '',
  ])('refuses the address %j', async (to) => {
    await expect(db.database.asSession(token, (tx) => postMail(tx, aMail({ to })))).rejects.toThrow('one plain address')
  })

  it.each(['Bonjour\r\nBcc: x@y.invalid', 'Bonjour\nX: y', 'a\u0085b'])('refuses the subject %j', async (subject) => {
    await expect(db.database.asSession(token, (tx) => postMail(tx, aMail({ subject })))).rejects.toThrow('one line')
  })

  it('refuses them in the database too, whatever the code did', async () => {
    const post = (to: string, subject: string) =>
      db.database.asGate((tx) => sql`select sec.post_mail(${to}, 'fr', 'invitation', ${subject}, '', '')`.execute(tx))

    await expect(post('a@b.invalid\nBcc: c@d.invalid', 'x')).rejects.toThrow('mail_message_recipient_check')
    await expect(post('a@b.invalid', 'x\r\nBcc: c@d.invalid')).rejects.toThrow('mail_message_subject_check')
  })

  it('takes no mail from a page that nobody signed in to', async () => {
    await expect(db.database.asSession(null, (tx) => postMail(tx, aMail()))).rejects.toThrow('mail to nobody of ours')
  })

  it('goes to people of the instance and to those one invites, not to the world', async () => {
    const post = (to: string) => db.database.asSession(token, (tx) => postMail(tx, aMail({ to })))
    const me = (await db.admin.query(`select id from person where email = 'lea@ecole.invalid'`)).rows[0].id as string
    const other = await aPerson(db.admin)
    const organization = await anOrganization(db.admin)
    await anInvitation(db.admin, { organization, invitedBy: me, email: 'invite@ecole.invalid' })
    await anInvitation(db.admin, { organization, invitedBy: other, email: 'autre@ecole.invalid' })

    await expect(post('invite@ecole.invalid')).resolves.toEqual(expect.any(String))
    await expect(post(`${other}@exemple.invalid`)).resolves.toEqual(expect.any(String))
    await expect(post('autre@ecole.invalid')).rejects.toThrow('mail to nobody of ours')
    await expect(post('monde@ailleurs.invalid')).rejects.toThrow('mail to nobody of ours')
  })

  it('takes mail before a session from sign-in and invitations', async () => {
    const id = await db.database.asGate((tx) => postMail(tx, aMail({ template: 'email-link' })))

    expect(await queue()).toContainEqual({ key: `mail:${id}` })
  })
})

it.each([
  ['smtp://mail.invalid:25', 'tisserin@mail.invalid'],
  ['smtps://postes%40region.invalid:secret@mail.invalid', 'postes@region.invalid'],
  ['smtps://user:secret@mail.invalid?from=reseau@region.invalid', 'reseau@region.invalid'],
])('with the server %s the sender is %s', (smtpUrl, sender) => {
  expect(senderOf(smtpUrl)).toBe(sender)
})
