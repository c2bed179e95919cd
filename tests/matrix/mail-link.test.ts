import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { features } from '../../src/app.ts'
import { hashToken, newToken } from '../../src/kernel/session.ts'
import { testDatabase, type TestDatabase } from '../database.ts'
import { present } from '../present.ts'
import { aWorld, type World } from './actors.ts'
import { matrixOf } from './matrix.ts'
import type { Samples } from './samples.ts'

// The link of the monthly mail is no session: for 7 days, whoever holds it has these rights on one plan, and no other.

/** What anyone reads: published sheets and tombstones of the directory, how measures are defined and what was released of every network. */
async function publicRows(admin: pg.Pool): Promise<Record<string, number>> {
  const { rows } = await admin.query<Record<string, number>>(`
    SELECT (SELECT count(*) FROM directory_record WHERE status IN ('published', 'deleted', 'merged'))::int AS "public.directory_record",
      (SELECT count(*) FROM directory_word)::int AS "public.directory_word",
      (SELECT count(*) FROM instance_contact)::int AS "public.instance_contact",
      (SELECT count(*) FROM initiative WHERE status = 'published')::int AS "public.initiative",
      (SELECT count(*) FROM service_search)::int AS "public.service_search",
      (SELECT count(*) FROM indicator_definition)::int AS "public.indicator_definition",
      (SELECT count(*) FROM indicator_release WHERE network_id IS NULL AND organization_id IS NULL AND sector IS NULL)::int
        AS "public.indicator_release",
      (SELECT count(*) FROM indicator_stale WHERE organization_id IS NULL)::int AS "public.indicator_stale"`)
  return present(rows[0])
}

let db: TestDatabase
let world: World
let samples: Record<string, Samples>
let app: pg.Client
let token: string
let plan: { adoption: string; fresh: string }
beforeAll(async () => {
  db = await testDatabase()
  world = await aWorld(db.admin)
  samples = await (await matrixOf(features)).samples(db.admin, world)
  const { rows } = await db.admin.query<{ adoption: string; fresh: string }>(
    `SELECT d.id AS adoption, a.id AS fresh FROM adoption d JOIN adopted_action a ON a.adoption_id = d.id AND a.action_id = 'A3'
     WHERE d.organization_id = $1`,
    [world.organizations.own],
  )
  plan = present(rows[0])
  token = newToken()
  await db.admin.query('INSERT INTO plan_link (token_hash, adoption_id, person_id) VALUES ($1, $2, $3)', [
    hashToken(token),
    plan.adoption,
    world.actor('lead').person,
  ])
  app = new pg.Client({ connectionString: db.appUrl })
  await app.connect()
})
afterAll(async () => {
  await app.end()
  await db.drop()
})

/** Runs statements with the rights of the link and undoes them. @returns rows of each, or the code of its refusal */
async function through(
  statements: readonly { sql: string; values?: unknown[] }[],
  link = token,
): Promise<(number | string)[]> {
  const answers: (number | string)[] = []
  await app.query('BEGIN')
  await app.query('SELECT sec.begin_plan_link($1)', [link])
  for (const { sql, values = [] } of statements) {
    await app.query('SAVEPOINT one')
    answers.push(
      await app.query(sql, values).then(
        ({ rowCount }) => rowCount ?? 0,
        (failure: pg.DatabaseError) => failure.code ?? 'lost',
      ),
    )
    await app.query('ROLLBACK TO one')
  }
  await app.query('ROLLBACK')
  return answers
}

describe('the rows of every table, through the link of a mail', () => {
  const counted = async (verb: (table: string) => string): Promise<Record<string, number>> => {
    const names = Object.keys(samples)
    const answers = await through(names.map((table) => ({ sql: verb(table) })))
    return Object.fromEntries(
      names.flatMap((table, i) =>
        Number(answers[i]) > 0 && answers[i] !== '42501' ? [[table, Number(answers[i])]] : [],
      ),
    )
  }

  it('that are read are those of one plan, its organization, and the person’s own role in it', async () => {
    const { rows } = await db.admin.query<{ actions: number }>(
      'SELECT count(*)::int AS actions FROM adopted_action WHERE adoption_id = $1',
      [plan.adoption],
    )

    expect(await counted((table) => `SELECT FROM ${table}`)).toEqual({
      ...(await publicRows(db.admin)),
      'public.organization': 1,
      'public.membership': 1,
      'public.plan_catalogue': 1,
      'public.adoption': 1,
      'public.adopted_action': present(rows[0]).actions,
    })
  })

  it('are never changed nor removed', async () => {
    const changes = (table: string): string => samples[table]?.change ?? 'ctid = ctid'

    expect(await counted((table) => `UPDATE ${table} SET ${changes(table)}`)).toEqual({})
    expect(await counted((table) => `DELETE FROM ${table}`)).toEqual({})
  })

  it('are never added to by what a session of the same person adds', async () => {
    const lead = world.actor('lead')
    const additions = Object.entries(samples).flatMap(([table, { additions: tried = [] }]) =>
      tried.map(({ row }) => {
        const values = row(lead)
        const names = Object.keys(values)
        return {
          sql: `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((_, i) => `$${i + 1}`).join(', ')})`,
          values: Object.values(values),
        }
      }),
    )

    expect(new Set(await through(additions))).toEqual(new Set(['42501']))
  })
})

describe('an update through the link of a mail', () => {
  const update = (facts: Record<string, unknown> = {}) => {
    const values = {
      adopted_action_id: plan.fresh,
      organization_id: world.organizations.own,
      number: 1,
      from_state: '0',
      to_state: '20',
      via: 'mail',
      person_id: world.actor('lead').person,
      ...facts,
    }
    const names = Object.keys(values)
    return {
      sql: `INSERT INTO action_update (${names.join(', ')}) VALUES (${names.map((_, i) => `$${i + 1}`).join(', ')})`,
      values: Object.values(values),
    }
  }

  it('moves an action along its steps, and only that', async () => {
    const refused = {
      'in another’s name': { person_id: world.people.ownContact },
      'as from a page': { via: 'page' },
      'with a note': { note: 'Une rencontre' },
      'that sets aside': { to_state: 'set-aside' },
      'that takes one back': { undoes: 0 },
      'written for another day': { at: '2025-01-01' },
    }

    expect(await through([update()])).toEqual([1])
    const answers = await through(Object.values(refused).map(update))
    expect(Object.fromEntries(Object.keys(refused).map((name, i) => [name, answers[i]]))).toEqual(
      Object.fromEntries(Object.keys(refused).map((name) => [name, '42501'])),
    )
  })

  it('is the only deed it records', async () => {
    const { own, partner } = world.organizations
    const nil = '00000000-0000-0000-0000-000000000000'
    const record = (chain: string, deed: string, subject: string) => ({
      sql: `SELECT sec.record($1, $2, 'adopted_action', $3)`,
      values: [chain, deed, subject],
    })

    expect(
      await through([
        record(own, 'action.updated', plan.fresh),
        record(own, 'plan.adopted', plan.fresh),
        record(own, 'action.updated', plan.adoption),
        record(partner, 'action.updated', plan.fresh),
        record(nil, 'action.updated', plan.fresh),
      ]),
    ).toEqual([1, '42501', '42501', '42501', '42501'])
  })
})

it('makes of nobody a person: no mail is written, nothing is asked, no choice of mail is made', async () => {
  const [mail, choice] = await through([
    { sql: `SELECT sec.post_mail('lead@lead.invalid', 'fr', 't', 's', 'x', 'x')` },
    { sql: `SELECT sec.choose_plan_mail('none', false)` },
  ])
  await app.query('BEGIN')
  await app.query('SELECT sec.begin_plan_link($1)', [token])
  const { rows } = await app.query(
    `SELECT sec.person() AS person, sec.session() AS session, sec.organizations() AS organizations, sec.led() AS led,
       sec.is_operator() AS operator, sec.ask_update($1) AS asked`,
    [plan.adoption],
  )
  await app.query('ROLLBACK')

  expect([mail, choice]).toEqual(['42501', '23502'])
  expect(rows).toEqual([
    { person: null, session: null, organizations: [], led: [], operator: false, asked: 'not-found' },
  ])
})

it('to a table’s own plan reads that plan and the name of its table, and moves its actions alone', async () => {
  const { rows } = await db.admin.query<{ adoption: string; fresh: string }>(
    `SELECT d.id AS adoption, a.id AS fresh FROM adoption d JOIN adopted_action a ON a.adoption_id = d.id AND a.action_id = 'A3'
     WHERE d.network_id = $1`,
    [world.networks.first],
  )
  const { adoption, fresh } = present(rows[0])
  const coordinator = world.actor('coordinator').person
  const theirs = newToken()
  await db.admin.query('INSERT INTO plan_link (token_hash, adoption_id, person_id) VALUES ($1, $2, $3)', [
    hashToken(theirs),
    adoption,
    coordinator,
  ])
  const names = Object.keys(samples)
  const moves = (facts: { action: string; organization: string | null; network: string | null }) => ({
    sql: `INSERT INTO action_update (adopted_action_id, organization_id, network_id, number, from_state, to_state, via, person_id)
          VALUES ($1, $2, $3, 1, '0', '20', 'mail', $4)`,
    values: [facts.action, facts.organization, facts.network, coordinator],
  })
  const record = (chain: string) => ({
    sql: `SELECT sec.record($1, 'action.updated', 'adopted_action', $2)`,
    values: [chain, fresh],
  })

  const read = await through(
    names.map((table) => ({ sql: `SELECT FROM ${table}` })),
    theirs,
  )
  const changed = await through(
    names.map((table) => ({ sql: `UPDATE ${table} SET ${samples[table]?.change ?? 'ctid = ctid'}` })),
    theirs,
  )
  const { own } = world.organizations
  const { first, second } = world.networks
  const moved = await through(
    [
      moves({ action: fresh, organization: null, network: first }),
      moves({ action: plan.fresh, organization: own, network: null }),
      record(first),
      record(second),
      record(own),
    ],
    theirs,
  )

  const opened = names.map((name, i): [string, number | string | undefined] => [name, read[i]])
  expect(Object.fromEntries(opened.filter(([, found]) => typeof found === 'number' && found > 0))).toEqual({
    ...(await publicRows(db.admin)),
    'public.network': 1,
    'public.plan_catalogue': 1,
    'public.adoption': 1,
    'public.adopted_action': 2,
  })
  expect(changed.filter((answer) => typeof answer === 'number' && answer > 0)).toEqual([])
  expect(moved).toEqual([1, '42501', 1, '42501', '42501'])
})
