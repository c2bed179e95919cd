import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { anInvitation, aPerson } from '../../../tests/people.ts'
import { startJobs } from '../jobs.ts'
import { createLog } from '../log.ts'
import { postMail } from './post-mail.ts'
import {
  closers,
  db,
  failureOf,
  find,
  invite,
  lead,
  nothingLeftToDo,
  one,
  open,
  openMailDesk,
  organization,
  post,
  sha256,
  until,
} from './test-mail-desk.ts'

openMailDesk()

describe('what a server says for good', () => {
  it.each([
    [{ recipient: 550 }, 'refused-address'],
    [{ recipient: 501 }, 'refused-address'],
    [{ recipient: 521 }, 'refused-address'],
    [{ recipient: 554 }, 'refused-address'],
    [{ sender: 553 }, 'refused'],
    [{ words: 554 }, 'refused'],
    [{ words: 552 }, 'refused'],
  ])('%j is tried once, said on the invitation, and its words are erased', async (answer, failure) => {
    const server = await open(answer)

    const { id, mail } = await invite()
    const row = await until(
      () => find(mail),
      (found) => typeof found?.failure === 'string',
    )
    await nothingLeftToDo()

    expect(row).toEqual({ failure, sent: false, attempts: 1, body_text: '' })
    expect(await failureOf(id)).toBe(failure)
    expect(server.refusals.count).toBe(1)
  })

  it.each([{ recipient: 451 }, { sender: 421 }, { words: 452 }])(
    '%j is tried again, and nothing is said',
    async (answer) => {
      const server = await open(answer)
      const answered = new Promise<void>((resolve) => server.hits.push(resolve))

      const { id, mail } = await invite()
      await answered
      await until(
        () =>
          one<{ later: boolean }>(
            'select run_at > sec.now() as later from graphile_worker._private_jobs where attempts = 1',
          ),
        (job) => job?.later === true,
      )

      expect(await find(mail)).toMatchObject({ failure: null, sent: false })
      expect(await failureOf(id)).toBeNull()
    },
  )

  it('is kept of a person’s address, whichever mail it was, until a mail is taken there again', async () => {
    const server = await open({ recipient: 550 })
    const email = 'sans-boite@ecole.invalid'
    const person = await aPerson(db.admin, { email })
    const refused = () =>
      one<{ so: boolean }>('select mail_refused_at is not null as so from person where id = $1', [person])
    const notice = () =>
      db.database.asGate((tx) =>
        postMail(tx, {
          to: email,
          language: 'fr',
          template: 'way-added',
          subject: 'Un message à vous',
          paragraphs: ['x'],
        }),
      )

    await notice()
    await until(refused, ({ so }) => so)
    server.answer = {}
    await notice()

    await until(refused, ({ so }) => !so)
    expect(server.received).toHaveLength(1)
  })

  it('to the words says nothing of the address', async () => {
    await open({ words: 554 })
    const email = 'pleine@ecole.invalid'
    const person = await aPerson(db.admin, { email })

    const { mail } = await invite(email)
    await until(
      () => find(mail),
      (found) => typeof found?.failure === 'string',
    )

    expect(await one('select mail_refused_at from person where id = $1', [person])).toEqual({ mail_refused_at: null })
  })
})

describe('a mail knows when its link ends', () => {
  it('and says no less than its link: as long, and no longer', async () => {
    const { id, mail } = await invite()

    const { same } = await one<{ same: boolean }>(
      'select m.ends_at = v.expires_at as same from mail_message m, invitation v where m.id = $1 and v.id = $2',
      [mail, id],
    )
    expect(same).toBe(true)
  })

  it('is not written with a token that opens nothing, nor without saying which link it carries', async () => {
    const token = randomBytes(32).toString('base64url')
    await anInvitation(db.admin, { organization, role: 'worker', invitedBy: lead, email: 'rien@ecole.invalid' })

    await expect(post('rien@ecole.invalid', token)).rejects.toThrow('opens nothing')
    await expect(
      db.database.asGate((tx) =>
        postMail(tx, {
          to: 'rien@ecole.invalid',
          language: 'fr',
          template: 'sign-in-link',
          subject: 'x',
          paragraphs: [],
          action: { label: 'x', href: `https://tisserin.invalid/fr/connexion/lien/${token}?next=%2Ffr` },
        }),
      ),
    ).rejects.toThrow('without saying which')
  })

  it.each([
    ['has ended', `update invitation set expires_at = created_at where id = $1`, 'ended'],
    [
      'was replaced by another',
      `update invitation set token_hash = sha256('x'::bytea || uuid_send($1)) where id = $1`,
      null,
    ],
    ['was withdrawn', `update invitation set revoked_at = sec.now() where id = $1`, null],
  ])('never reaches anyone once its link %s: it is dropped, and said', async (_, change, said) => {
    const { id, mail } = await invite()
    await db.admin.query(change, [id])

    const server = await open()
    const row = await until(
      () => find(mail),
      (found) => typeof found?.failure === 'string',
    )
    await nothingLeftToDo()

    expect(row).toMatchObject({ failure: 'ended', body_text: '', attempts: 0 })
    expect(await failureOf(id)).toBe(said)
    expect(server.received).toEqual([])
  })

  it('is gone from the outbox once its link was used', async () => {
    const { id, mail } = await invite()
    await db.admin.query('update invitation set accepted_at = sec.now(), accepted_by = invited_by where id = $1', [id])

    const server = await open()
    await until(
      () => find(mail),
      (found) => found === undefined,
    )

    expect(server.received).toEqual([])
  })

  it('holds for links to sign in, of the monthly mail and of sheets: a link that is deleted is over', async () => {
    const token = randomBytes(32).toString('base64url')
    await db.admin.query(
      `insert into challenge (token_hash, purpose, expires_at) values ($1, 'email-link', sec.now() + interval '15 minutes')`,
      [sha256(token)],
    )
    const mail = await db.database.asGate((tx) =>
      postMail(tx, {
        to: 'lien@ecole.invalid',
        language: 'fr',
        template: 'sign-in-link',
        subject: 'x',
        paragraphs: [],
        linkHash: sha256(token),
      }),
    )
    await db.admin.query('delete from challenge')

    const server = await open()
    await until(
      () => find(mail),
      (found) => found?.failure === 'ended',
    )
    expect(server.received).toEqual([])
  })

  it('is said within the hour also without a mail server', async () => {
    const { id, mail } = await invite()
    await db.admin.query('update invitation set expires_at = created_at where id = $1', [id])
    const jobs = await startJobs({ jobUrl: db.jobUrl, smtpUrl: null, log: createLog('silent') })
    closers.push(() => jobs.stop())

    await db.admin.query(`select graphile_worker.add_job('sweep')`)
    await until(
      () => find(mail),
      (found) => found?.failure === 'ended',
    )
    expect(await failureOf(id)).toBe('ended')
  })
})
