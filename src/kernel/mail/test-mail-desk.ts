import { createHash } from 'node:crypto'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../tests/database.ts'
import { aMailServer, type MailRefusals } from '../../../tests/mail-server.ts'
import { anInvitation, anOrganization, aPerson, aSession } from '../../../tests/people.ts'
import { startJobs } from '../jobs.ts'
import { createLog } from '../log.ts'
import { postMail } from './post-mail.ts'

/** A database, a lead and an organization that invites, and what opens and closes with each test. */
export let db: TestDatabase
export let lead: string
export let asLead: string
export let organization: string
export const closers: (() => unknown)[] = []

/** Opens them for the tests of a file. Call it once, at the top. */
export function openMailDesk(): void {
  beforeAll(async () => {
    db = await testDatabase()
    lead = await aPerson(db.admin)
    asLead = await aSession(db.admin, lead)
    organization = await anOrganization(db.admin)
  })
  afterEach(async () => {
    for (const close of closers.splice(0).reverse()) await close()
    await db.admin.query(
      'delete from mail_message; delete from graphile_worker._private_jobs; update instance set mail_held_at = null; update person set mail_refused_at = null',
    )
  })
  afterAll(() => db.drop())
}

export const sha256 = (token: string): Buffer => createHash('sha256').update(token).digest()
export const one = async <T>(query: string, values: unknown[] = []): Promise<T> =>
  (await db.admin.query(query, values)).rows[0]

export async function open(answer: MailRefusals = {}) {
  const server = await aMailServer(answer)
  closers.push(() => server.close())
  const jobs = await startJobs({ jobUrl: db.jobUrl, smtpUrl: server.url, log: createLog('silent') })
  closers.push(() => jobs.stop())
  return server
}

/** An invitation, and the mail that carries its link. */
export async function invite(email?: string) {
  const { id, token } = await anInvitation(db.admin, {
    organization,
    role: 'worker',
    invitedBy: lead,
    ...(email !== undefined && { email }),
  })
  const { email: to } = await one<{ email: string }>('select email from invitation where id = $1', [id])
  const mail = await post(to, token)
  return { id, token, mail, to }
}

export const post = (to: string, token: string): Promise<string> =>
  db.database.asSession(asLead, (tx) =>
    postMail(tx, {
      to,
      language: 'fr',
      template: 'invitation',
      subject: 'Un message à vous',
      paragraphs: ['Bonjour'],
      action: { label: 'Ouvrir', href: `https://tisserin.invalid/fr/invitation/${token}` },
      linkHash: sha256(token),
    }),
  )

interface Row {
  sent: boolean
  failure: string | null
  attempts: number
  body_text: string
}
export const find = (mail: string) =>
  one<Row | undefined>(
    'select sent_at is not null as sent, failure, attempts, body_text from mail_message where id = $1',
    [mail],
  )
const jobsLeft = () => one<{ n: number }>('select count(*)::int as n from graphile_worker._private_jobs')

/** Asks again until it is so; the test's own limit ends it. */
export async function until<T>(read: () => Promise<T>, isSo: (value: T) => boolean): Promise<T> {
  for (;;) {
    const value = await read()
    if (isSo(value)) return value
    await db.admin.query('select pg_sleep(0.02)')
  }
}
export const nothingLeftToDo = () => until(jobsLeft, ({ n }) => n === 0)
export const failureOf = async (id: string) =>
  (await one<{ failure: string | null }>('select mail_failure as failure from invitation where id = $1', [id])).failure
