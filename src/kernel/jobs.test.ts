import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../../tests/database.ts'
import { aMailServer as openMailServer, type ReceivedMail } from '../../tests/mail-server.ts'
import { aPerson, aSession } from '../../tests/people.ts'
import { startJobs, type Jobs } from './jobs.ts'
import { createLog } from './log.ts'
import { postMail } from './mail/index.ts'
import { systemClock } from './clock.ts'

const log = createLog('silent')
let db: TestDatabase
let token: string
const closers: (() => unknown)[] = []
beforeAll(async () => {
  db = await testDatabase()
  token = await aSession(db.admin, await aPerson(db.admin, { email: 'lea@ecole.invalid' }))
})
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
  await db.admin.query('delete from mail_message; delete from graphile_worker._private_jobs')
})
afterAll(() => db.drop())

async function aMailServer({ refuse }: { refuse?: number } = {}) {
  const server = await openMailServer({ recipient: refuse })
  closers.push(() => server.close())
  return server
}

async function jobs(smtpUrl: string | null): Promise<Jobs> {
  const running = await startJobs({ jobUrl: db.jobUrl, smtpUrl, log })
  closers.push(() => running.stop())
  return running
}

const post = () =>
  db.database.asSession(token, (tx) =>
    postMail(tx, {
      to: 'lea@ecole.invalid',
      language: 'fr',
      template: 'invitation',
      subject: 'Un message à vous',
      paragraphs: ['Été, où ça ?'],
      action: { label: 'Ouvrir', href: 'https://tisserin.invalid/fr/invitation/secret' },
    }),
  )

interface Row {
  sent: boolean
  failure: string | null
  attempts: number
  body_text: string
}
const find = async (id: string): Promise<Row> =>
  (
    await db.admin.query(
      'select sent_at is not null as sent, failure, attempts, body_text from mail_message where id = $1',
      [id],
    )
  ).rows[0]

/** Asks again until the row is as awaited; the test's own limit ends it. */
async function until(id: string, awaited: (row: Row) => boolean): Promise<Row> {
  for (;;) {
    const row = await find(id)
    if (awaited(row)) return row
    await db.admin.query('select pg_sleep(0.02)')
  }
}

it('does nothing by the hour when it keeps no hours, and else sweeps', async () => {
  const known = async () =>
    (await db.admin.query<{ identifier: string }>('select identifier from graphile_worker._private_known_crontabs'))
      .rows
  const still = await startJobs({ jobUrl: db.jobUrl, smtpUrl: null, log, cron: null })
  await still.stop()
  expect(await known()).toEqual([])

  await jobs(null)
  await expect.poll(known).toEqual([{ identifier: 'sweep' }])
})

it('hands a mail to the server, then forgets its words', async () => {
  const server = await aMailServer()
  await jobs(server.url)

  const id = await post()
  const row = await until(id, ({ sent }) => sent)

  expect(row).toMatchObject({ attempts: 1, body_text: '', failure: null })
  expect(server.received).toHaveLength(1)
  const [{ to, source }] = server.received as [ReceivedMail]
  expect(to).toEqual(['lea@ecole.invalid'])
  expect(source).toContain('Auto-Submitted: auto-generated')
  expect(source).toContain('From: Tisserin <tisserin@region.invalid>')
  expect(source).toContain(`Message-ID: <${id}@region.invalid>`)
  expect(source).toMatch(/text\/plain[\s\S]*text\/html/)
})

it('keeps a mail in the outbox without a server, and sends it once there is one', async () => {
  const first = await jobs(null)
  const id = await post()
  await first.stop()
  closers.pop()
  expect(await find(id)).toMatchObject({ sent: false })
  expect((await find(id)).body_text).toContain('https://tisserin.invalid/fr/invitation/secret')

  const server = await aMailServer()
  await jobs(server.url)
  await until(id, ({ sent }) => sent)

  expect(server.received).toHaveLength(1)
})

it('gives up a mail that the server refuses for good', async () => {
  const server = await aMailServer({ refuse: 550 })
  await jobs(server.url)

  const id = await post()

  expect(await until(id, ({ failure }) => failure !== null)).toMatchObject({
    failure: 'refused-address',
    sent: false,
    attempts: 1,
    body_text: '',
  })
})

it('tries again later when the server cannot take it now, and notes nobody’s address', async () => {
  const server = await aMailServer({ refuse: 451 })
  const running = await jobs(server.url)
  const answered = new Promise<void>((resolve) => server.hits.push(resolve))

  const id = await post()
  await answered
  await running.stop()
  closers.pop()

  const { rows } = await db.admin.query(
    `select last_error, locked_at is not null as locked, run_at > sec.now() as later, attempts from graphile_worker._private_jobs where key = $1`,
    [`mail:${id}`],
  )
  expect(rows).toMatchObject([{ later: true, attempts: 1, locked: false }])
  expect(String(rows[0].last_error)).not.toContain('ecole.invalid')
  expect(await find(id)).toMatchObject({ sent: false, failure: null, attempts: 1 })
})

it('empties what no longer serves', async () => {
  const person = await aPerson(db.admin)
  const past = (days: number) => new Date(systemClock.now().getTime() - days * 86_400_000)
  await aSession(db.admin, person, { endedAt: past(31) })
  await aSession(db.admin, person, { endedAt: past(29) })
  await db.admin.query(`
    insert into challenge (token_hash, purpose, expires_at) values ('\\x01', 'email-link', sec.now() - interval '2 days'), ('\\x02', 'email-link', sec.now());
    insert into idempotency_key (key, route, created_at) values (gen_random_uuid(), 'r', sec.now() - interval '8 days'), (gen_random_uuid(), 'r', sec.now());
    insert into rate_window (bucket, starts_at, hits) values ('b', sec.now() - interval '9 days', 1), ('b', sec.now(), 1);
    insert into mail_message (recipient, language, template, subject, body_text, body_html, created_at, failure)
      values ('a@b.invalid', 'fr', 't', 's', '', '', sec.now() - interval '8 days', 'refused'), ('a@b.invalid', 'fr', 't', 's', '', '', sec.now(), 'refused')`)
  await jobs(null)

  await db.admin.query(`select graphile_worker.add_job('sweep')`)
  const counts = `select (select count(*)::int from session where person_id = $1) as session, (select count(*)::int from challenge) as challenge,
    (select count(*)::int from idempotency_key) as key, (select count(*)::int from rate_window) as rate, (select count(*)::int from mail_message) as mail`
  let left = {}
  while (!('challenge' in left) || left.challenge !== 1) {
    await db.admin.query('select pg_sleep(0.02)')
    left = (await db.admin.query(counts, [person])).rows[0]
  }

  expect(left).toEqual({ session: 1, challenge: 1, key: 1, rate: 1, mail: 1 })
})

it('goes on after the database closed every connection', async () => {
  const server = await aMailServer()
  await jobs(server.url)

  await db.admin.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'tis_job' and datname = current_database()`,
  )
  const id = await post()

  expect(await until(id, ({ sent }) => sent)).toMatchObject({ sent: true })
})

it('gives a mail that can be stopped its headers, and forgets their address once it is sent', async () => {
  const server = await aMailServer()
  await jobs(server.url)

  const id = await db.database.asSession(token, (tx) =>
    postMail(tx, {
      to: 'lea@ecole.invalid',
      language: 'fr',
      template: 'plan-monthly',
      subject: 'Un message à vous',
      paragraphs: ['Bonjour'],
      unsubscribeHref: 'https://tisserin.invalid/fr/plan/desabonnement/secret',
    }),
  )
  await until(id, ({ sent }) => sent)

  const source = server.received[0]?.source.replace(/\r\n[ \t]+/g, ' ')
  expect(source).toContain('List-Unsubscribe: <https://tisserin.invalid/fr/plan/desabonnement/secret>')
  expect(source).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  const { rows } = await db.admin.query('select unsubscribe_href from mail_message where id = $1', [id])
  expect(rows).toEqual([{ unsubscribe_href: null }])
})

it('runs the tasks of features as its own role, tries again what failed, and keeps no word of the failure', async () => {
  const roles: string[] = []
  const done = Promise.withResolvers<void>()
  const failed = Promise.withResolvers<void>()
  const running = await startJobs({
    jobUrl: db.jobUrl,
    smtpUrl: null,
    log,
    tasks: {
      async 'plan-digest'(tools, payload) {
        expect(payload).toEqual({ for: 'x' })
        roles.push(
          await tools.transaction(
            async (tx) => (await sql<{ me: string }>`select current_user as me`.execute(tx)).rows[0]?.me ?? '',
          ),
        )
        done.resolve()
      },
      async 'plan-monthly'() {
        failed.resolve()
        throw new Error('a name that no one may keep')
      },
    },
  })
  closers.push(() => running.stop())
  await db.admin.query(
    `select graphile_worker.add_job('plan-digest', '{"for": "x"}'), graphile_worker.add_job('plan-monthly', '{}', max_attempts := 3)`,
  )

  await Promise.all([done.promise, failed.promise])
  for (;;) {
    const { rows } = await db.admin.query(
      'select last_error, attempts from graphile_worker._private_jobs where last_error is not null',
    )
    if (rows.length > 0) {
      expect(JSON.stringify(rows)).not.toContain('a name')
      break
    }
    await db.admin.query('select pg_sleep(0.02)')
  }

  expect(roles).toEqual(['tis_job'])
})
