import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noHurry, testDatabase, type TestDatabase } from '../../../tests/database.ts'
import { aNetwork, aPerson, aSession } from '../../../tests/people.ts'
import { isDatabaseAway, isDuplicate, openDatabase, type Tx } from './index.ts'
import { present } from '../../../tests/present.ts'
import { whoAmI } from './test-who-am-i.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase({ connections: 2 })
})
afterAll(() => db.drop())

/** A small generator that always gives the same numbers for a seed (mulberry32), from 0 to 1. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

describe('one connection pool for everyone', () => {
  it('never lets a transaction see the claims of another, over 10,000 of them with random aborts on 2 connections', async () => {
    const people = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const person = await aPerson(db.admin)
        return { person, token: await aSession(db.admin, person) }
      }),
    )
    const random = seeded(20261122)
    const pick = <T>(items: readonly T[]): T => present(items[Math.floor(random() * items.length)])
    let leaks = 0
    let done = 0
    const one = async (): Promise<void> => {
      const who = random() < 0.25 ? null : pick(people)
      const end = pick(['commit', 'throw', 'sql-error', 'leave-settings'])
      try {
        await db.database.asSession(who?.token ?? null, async (tx) => {
          if ((await whoAmI(tx)) !== (who?.person ?? null)) leaks += 1
          if (end === 'sql-error') await sql`select 1 / 0`.execute(tx)
          if (end === 'leave-settings') {
            // What an injection would try: keep valid claims for whoever gets this connection next.
            await sql`select set_config('tis.claims', current_setting('tis.claims', true), false),
              set_config('tis.signature', current_setting('tis.signature', true), false)`.execute(tx)
          }
          if ((await whoAmI(tx)) !== (who?.person ?? null)) leaks += 1
          if (end === 'throw') throw new Error('aborted')
        })
      } catch (failure) {
        if (end === 'commit' || end === 'leave-settings') throw failure
      }
      done += 1
    }
    const line = async (): Promise<void> => {
      for (let i = 0; i < 1250; i += 1) await one()
    }

    await Promise.all(Array.from({ length: 8 }, line))

    expect({ done, leaks }).toEqual({ done: 10_000, leaks: 0 })
  })

  it('gives the next transaction a connection as new, whatever a statement left on it', async () => {
    const one = openDatabase({ appUrl: db.appUrl, gateUrl: db.gateUrl, youthUrl: db.youthUrl, connections: 1 })
    try {
      await one.asSession(null, (tx) =>
        sql`set statement_timeout = 0; set search_path = nowhere; set datestyle = 'German'; prepare kept as select 1;
          declare held cursor with hold for select 1; select pg_advisory_lock(42); listen heard`.execute(tx),
      )

      const state = await one.asSession(null, async (tx) => {
        const { rows } = await sql<{
          pid: number
        }>`select current_setting('statement_timeout') as timeout, current_setting('search_path') as path,
          current_setting('datestyle') as style, (select count(*)::int from pg_prepared_statements) as prepared,
          (select count(*)::int from pg_cursors where is_holdable) as cursors, (select count(*)::int from pg_listening_channels()) as channels,
          pg_backend_pid() as pid`.execute(tx)
        const { pid, ...left } = present(rows[0])
        // The application's role may not look at locks.
        const { rows: locks } = await db.admin.query<{ count: number }>(
          `select count(*)::int as count from pg_locks where locktype = 'advisory' and pid = $1`,
          [pid],
        )
        return { ...left, locks: locks[0]?.count }
      })

      expect(state).toEqual({
        timeout: '5s',
        path: 'public',
        style: 'ISO, MDY',
        prepared: 0,
        cursors: 0,
        channels: 0,
        locks: 0,
      })
    } finally {
      await one.close()
    }
  })

  it('runs no statement that another transaction put in the place of ours', async () => {
    const one = openDatabase({ appUrl: db.appUrl, gateUrl: db.gateUrl, youthUrl: db.youthUrl, connections: 1 })
    try {
      const ask = (tx: Tx) =>
        sql<{ answer: string; pid: number }>`select ${'ours'}::text as answer, pg_backend_pid() as pid`.execute(tx)
      for (let i = 0; i < 3; i += 1) await one.asSession(null, ask)
      const names = await one.asSession(null, async (tx) => {
        const { rows } = await sql<{ name: string }>`select name from pg_prepared_statements
          where statement like '%pg_backend_pid() as pid%' and not from_sql`.execute(tx)
        return rows.map(({ name }) => name)
      })
      await one.asSession(null, (tx) =>
        sql`${sql.raw(`deallocate ${names[0]}; prepare ${names[0]}(text) as select 'theirs' as answer, 1 as pid`)}`.execute(
          tx,
        ),
      )

      const { rows } = await one.asSession(null, ask)

      expect({ names: names.length, answer: rows[0]?.answer }).toEqual({ names: 1, answer: 'ours' })
    } finally {
      await one.close()
    }
  })

  it('goes on after a transaction dropped every statement of its connection', async () => {
    const one = openDatabase({ appUrl: db.appUrl, gateUrl: db.gateUrl, youthUrl: db.youthUrl, connections: 1 })
    try {
      const ask = (tx: Tx) => sql<{ answer: number }>`select ${1}::int + 41 as answer`.execute(tx)
      for (let i = 0; i < 3; i += 1) await one.asSession(null, ask)
      await one.asSession(null, (tx) => sql`deallocate all`.execute(tx))
      await one.asSession(null, ask).catch(() => undefined)

      const { rows } = await one.asSession(null, ask)

      expect(rows[0]?.answer).toBe(42)
    } finally {
      await one.close()
    }
  })

  it('keeps no connection that could not be made as new', async () => {
    const one = openDatabase({ appUrl: db.appUrl, gateUrl: db.gateUrl, youthUrl: db.youthUrl, connections: 1 })
    try {
      await one.ping()
      for (let i = 0; i < 3; i += 1) {
        await db.admin.query(
          `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'tis_app' and datname = current_database()`,
        )
        await one.ping().catch(() => undefined)
      }

      await one.ping()
    } finally {
      await one.close()
    }
  })
})

describe('a form key', () => {
  const key = () => crypto.randomUUID()
  const claim = (tx: Tx, value: string, route = 'r') =>
    sql<{ location: string | null }>`select sec.claim_key(${value}, ${route}) as location`
      .execute(tx)
      .then(({ rows }) => present(rows[0]).location)

  it('lets one of 50 sends at once do the deed, and tells the others where it led', async () => {
    const many = openDatabase({
      appUrl: db.appUrl,
      gateUrl: db.gateUrl,
      youthUrl: db.youthUrl,
      connections: 10,
      ...noHurry,
    })
    try {
      const token = await aSession(db.admin, await aPerson(db.admin))
      const form = key()
      const send = () =>
        many.asSession(token, async (tx) => {
          const location = await claim(tx, form)
          if (location === null) await sql`select sec.settle_key(${form}, '/fr/fait')`.execute(tx)
          return location
        })

      const answers = await Promise.all(Array.from({ length: 50 }, send))

      expect(answers.filter((answer) => answer === null)).toHaveLength(1)
      expect(answers.filter((answer) => answer === '/fr/fait')).toHaveLength(49)
    } finally {
      await many.close()
    }
  })

  it('is free again when the deed was undone, and belongs to one person', async () => {
    const form = key()
    const [mine, other] = [
      await aSession(db.admin, await aPerson(db.admin)),
      await aSession(db.admin, await aPerson(db.admin)),
    ]
    const undone = db.database.asSession(mine, async (tx) => {
      await claim(tx, form)
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')

    expect(await db.database.asSession(mine, (tx) => claim(tx, form))).toBeNull()
    expect(await db.database.asSession(other, (tx) => claim(tx, form))).toBeNull()
  })
})

it('counts every try once, 100 at a time', async () => {
  const counts = await Promise.all(Array.from({ length: 100 }, () => db.database.hit('test:count', 3600)))

  expect(counts.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1))
})

it('tells a database that is away from a mistake of ours', async () => {
  const away = openDatabase({
    appUrl: 'postgres://tis_app:x@127.0.0.1:1/x',
    gateUrl: 'postgres://tis_gate:x@127.0.0.1:1/x',
    youthUrl: 'postgres://tis_youth:x@127.0.0.1:1/x',
  })
  const refused = await away.ping().catch((failure: unknown) => failure)
  const ended = await db.database
    .asSession(null, async (tx) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
      await db.admin.query('select pg_terminate_backend($1)', [present(rows[0]).pid])
      await sql`select 1`.execute(tx)
    })
    .catch((failure: unknown) => failure)
  const mistake = await db.database
    .asSession(null, (tx) => sql`select nothing`.execute(tx))
    .catch((failure: unknown) => failure)
  await away.close()

  expect([refused, ended, mistake].map(isDatabaseAway)).toEqual([true, true, false])
})

it('knows a broken unique key, by name when asked', async () => {
  const network = await aNetwork(db.admin)
  const failure = await aNetwork(db.admin, { id: network }).catch((error: unknown) => error)

  expect([isDuplicate(failure), isDuplicate(failure, 'network_pkey'), isDuplicate(failure, 'other')]).toEqual([
    true,
    true,
    false,
  ])
  expect(isDuplicate(new pg.DatabaseError('x', 1, 'error'))).toBe(false)
})
