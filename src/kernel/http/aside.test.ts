import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../tests/database.ts'
import { aPerson, aSession, sessionIdOf } from '../../../tests/people.ts'
import { systemClock } from '../clock.ts'
import { refuseInTransaction } from '../db/index.ts'
import { Overloaded } from '../overload.ts'
import { csrfToken } from './guard.ts'
import {
  aside,
  defineAddresses,
  dispatch,
  memberPost,
  openGet,
  openPost,
  page,
  redirect,
  type House,
  type MemberRequest,
} from './index.ts'

const addresses = defineAddresses({
  slow: { fr: '/lent', en: '/slow' },
  wrong: { fr: '/faux', en: '/wrong' },
  data: { fr: '/donnees', en: '/data' },
  full: { fr: '/plein', en: '/full' },
  always: { fr: '/toujours', en: '/always' },
})
const secretKey = Buffer.alloc(32, 7)
const base = 'http://tisserin.test'

/** What the slow work waits for; set by a test. */
let work: () => Promise<void> = () => Promise.resolve()
let failures: unknown[] = []

const house: House = {
  frame: (_request, answer) => String(answer.content),
  problem: (problem) =>
    page('problem', `problem ${problem}`, {
      status:
        typeof problem === 'number' ? problem : problem === 'failed' ? 500 : problem === 'session-ended' ? 403 : 503,
    }),
  signInHref: () => '/in',
  homeHref: () => '/home',
  observe: ({ failure }) => void (failure !== undefined && failures.push(failure)),
}

const rename = ({ tx, who }: MemberRequest, name: string) =>
  sql`update person set name = ${name}, version = version + 1 where id = ${who.personId}`.execute(tx)

const routes = [
  memberPost('t.slow', addresses.slow, async (request) => {
    await rename(request, 'left by the first part')
    return aside(
      request,
      () => work(),
      async (request) => {
        await rename(request, request.form.first('name'))
        return redirect('/fr/donnees')
      },
    )
  }),
  memberPost('t.wrong', addresses.wrong, async () => {
    refuseInTransaction('slow')
    return redirect('/fr/donnees')
  }),
  openGet('t.data', addresses.data, async ({ tx }) => {
    await sql`select 1`.execute(tx)
    return page('data', 'data')
  }),
  openPost('t.full', addresses.full, (request) =>
    aside(
      request,
      () => Promise.reject(new Overloaded('work', 7)),
      () => redirect('/fr'),
    ),
  ),
  openGet('t.always', addresses.always, ({ hasData }) => page('always', hasData ? 'with data' : 'without data'), {
    needsData: 'if-up',
  }),
]

let db: TestDatabase
beforeAll(async () => {
  // One connection: whoever held it during slow work would stop all the others.
  db = await testDatabase({ connections: 1 })
})
afterAll(() => db.drop())
beforeEach(() => {
  failures = []
  work = () => Promise.resolve()
})

const deps = () => ({
  database: db.database,
  clock: systemClock,
  timeZone: 'America/Toronto',
  baseUrl: base,
  demo: false,
  dev: false,
  mailLeaves: false,
  secretKey,
})
async function ask(
  path: string,
  init: RequestInit & { token?: string } = {},
  database = db.database,
): Promise<Response> {
  const headers: Record<string, string> = init.token ? { cookie: `tisserin=${init.token}` } : {}
  return dispatch(routes, { ...deps(), database }, house).fetch(new Request(`${base}${path}`, { ...init, headers }))
}

async function aMember() {
  const person = await aPerson(db.admin)
  const token = await aSession(db.admin, person)
  const sessionId = await sessionIdOf(db.admin, token)
  const key = randomUUID()
  const post = (path: string, name: string) =>
    ask(path, {
      token,
      method: 'POST',
      body: new URLSearchParams({ name, key, csrf: csrfToken(secretKey, { sessionId }) }),
    })
  const row = async () =>
    (
      await db.admin.query<{ name: string; version: number }>('SELECT name, version FROM person WHERE id = $1', [
        person,
      ])
    ).rows[0]
  return { person, token, post, row }
}

/** Slow work that has begun, until it is let go. */
function heldWork() {
  let letGo = (): void => undefined
  const begun = new Promise<void>((begin) => {
    const held = new Promise<void>((resolve) => (letGo = resolve))
    work = () => {
      begin()
      return held
    }
  })
  return { begun, letGo: () => letGo() }
}

describe('slow work of a request', () => {
  it('holds no connection: with one for all, the others are served meanwhile', async () => {
    const { begun, letGo } = heldWork()
    const { post, row } = await aMember()
    const answer = post('/fr/lent', 'Ève')
    await begun

    const others = await Promise.all([ask('/fr/donnees'), ask('/fr/donnees'), ask('/fr/toujours')])
    const before = await row()
    letGo()

    expect(others.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(before?.name).not.toBe('left by the first part')
    expect((await answer).status).toBe(303)
    expect((await row())?.name).toBe('Ève')
  })

  it('does one thing when its form is sent twice at once', async () => {
    const { post, row } = await aMember()
    const before = await row()

    const answers = await Promise.all([post('/fr/lent', 'Ève'), post('/fr/lent', 'Ève')])

    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect((await row())?.version).toBe((before?.version ?? 0) + 1)
  })

  it('changes nothing for a session that ended meanwhile', async () => {
    const { begun, letGo } = heldWork()
    const { person, post, row } = await aMember()
    const before = await row()
    const answer = post('/fr/lent', 'Ève')
    await begun
    await db.admin.query('UPDATE session SET ended_at = sec.now() WHERE person_id = $1', [person])
    letGo()

    expect((await answer).status).toBe(403)
    expect(await row()).toEqual(before)
  })

  it('is refused where it would hold a transaction', async () => {
    const { post } = await aMember()

    expect((await post('/fr/faux', 'Ève')).status).toBe(500)
    expect(String(failures[0])).toContain('slow work does not belong in a transaction')
  })

  it('is told as 503 with the time to wait when there is too much of it, and is no failure', async () => {
    const answer = await ask('/fr/plein', { method: 'POST', body: new URLSearchParams() })

    expect([answer.status, answer.headers.get('retry-after'), await answer.text()]).toEqual([503, '7', 'problem 503'])
    expect(failures).toEqual([])
  })
})

describe('a database asked too much', () => {
  it('is told before any wait, and pages that do without it are served', async () => {
    const busy = await testDatabase({ connections: 1, line: { mostWaiting: 0, shortPatienceMs: 0 } })
    let leave = (): void => undefined
    let entered = (): void => undefined
    const isIn = new Promise<void>((resolve) => (entered = resolve))
    const holder = busy.database.asSession(null, () => {
      entered()
      return new Promise<void>((resolve) => (leave = resolve))
    })
    await isIn

    const [told, always] = await Promise.all([
      ask('/fr/donnees', {}, busy.database),
      ask('/fr/toujours', {}, busy.database),
    ])
    leave()
    await holder

    expect([told.status, told.headers.get('retry-after')]).toEqual([503, '5'])
    expect([always.status, await always.text()]).toEqual([200, 'without data'])
    expect((await ask('/fr/donnees', {}, busy.database)).status).toBe(200)
    await busy.drop()
  })
})
