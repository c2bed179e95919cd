import pg from 'pg'
import { features } from '../../src/app.ts'
import { hashToken, newToken } from '../../src/kernel/session.ts'
import { testDatabase, type TestDatabase } from '../database.ts'
import { aWorld, type Actor, type World } from '../matrix/actors.ts'
import { matrixOf } from '../matrix/matrix.ts'
import { aSession } from '../people.ts'
import { present } from '../present.ts'
import type { Vocabulary } from './grammar.ts'
import {
  changeableRows,
  learn,
  listColumns,
  readableColumns,
  readValues,
  snapshot,
  type Column,
  type Snapshot,
} from './oracle.ts'

/** Marks rows with words found nowhere else, so that a leak is recognised in any output. */
const plantCanaries = (admin: pg.Pool) =>
  admin.query(`
    UPDATE organization SET mandate_fr = 'canary-' || gen_random_uuid(), name_en = 'canary-' || gen_random_uuid();
    UPDATE person SET name = 'canary-' || gen_random_uuid();
    UPDATE directory_withheld SET doc = jsonb_build_object('description', 'canary-' || gen_random_uuid());
    UPDATE network SET name_en = 'canary-' || gen_random_uuid();
    UPDATE invitation SET name = 'canary-' || gen_random_uuid();
    UPDATE import SET file_name = 'canary-' || gen_random_uuid();
    UPDATE identity_provider SET client_secret = 'canary-' || gen_random_uuid();
    UPDATE mail_message SET body_text = 'canary-' || gen_random_uuid();
    UPDATE password_credential SET hash = 'canary-' || gen_random_uuid();
    UPDATE totp_credential SET secret = 'canary-' || gen_random_uuid();
    UPDATE challenge SET payload = jsonb_build_object('canary', gen_random_uuid());
    UPDATE adopted_action SET place = 'canary-' || gen_random_uuid();
    UPDATE plan_import SET file_name = 'canary-' || gen_random_uuid();
    UPDATE evidence_file SET name = 'canary-' || gen_random_uuid();
    UPDATE indicator_snapshot SET figures = jsonb_build_object('canary', 'canary-' || gen_random_uuid());
    UPDATE indicator_release SET figures = jsonb_build_object('canary', 'canary-' || gen_random_uuid());
    UPDATE survey SET title = 'canary-' || gen_random_uuid() WHERE state = 'draft';
    UPDATE report_text SET texts = jsonb_build_object('introduction', 'canary-' || gen_random_uuid());
    ALTER TABLE evidence_event DISABLE TRIGGER only_grows;
    UPDATE evidence_event SET title = 'canary-' || gen_random_uuid();
    ALTER TABLE evidence_event ENABLE TRIGGER only_grows;
    ALTER TABLE action_update DISABLE TRIGGER only_grows;
    UPDATE action_update SET note = 'canary-' || gen_random_uuid();
    ALTER TABLE action_update ENABLE TRIGGER only_grows`)

export interface Siege {
  db: TestDatabase
  world: World
  actor: Actor
  client: pg.Client
  words: Vocabulary
  readable: Column[]
  /** Values of the database that this session may not read. */
  secrets: Set<string>
  before: Snapshot
  changeable: Set<string>
  tables: string[]
}

async function allowOutbox(db: TestDatabase, { changeable, secrets }: Pick<Siege, 'changeable' | 'secrets'>) {
  changeable.add('public.instance t')
  const { rows } = await db.admin.query<{ id: string; words: string }>(
    'SELECT id, body_text AS words FROM mail_message',
  )
  for (const { id, words } of rows) {
    changeable.add(`public.mail_message ${id}`)
    secrets.delete(words)
  }
}

/** Leaves of the log of keys are salted and say nothing of whom: whoever signed in is given them all, to check what they are told. */
async function allowLeaves(db: TestDatabase, { secrets }: Pick<Siege, 'secrets'>) {
  const { rows } = await db.admin.query<{ leaf: string }>(`SELECT leaf::text AS leaf FROM key_statement`)
  for (const { leaf } of rows) secrets.delete(leaf)
}

export async function besiege(name: string): Promise<Siege> {
  const db = await testDatabase()
  const world = await aWorld(db.admin)
  const samples = await (await matrixOf(features)).samples(db.admin, world)
  await plantCanaries(db.admin)
  const actor = name === 'mail-link' ? await whoHoldsAMail(db.admin, world) : world.actor(name)
  const columns = await listColumns(db.admin, ['public', 'sec', 'graphile_worker'])
  const client = new pg.Client({
    connectionString: db.appUrl,
    options: '-c statement_timeout=3000 -c lock_timeout=1000',
  })
  client.on('error', () => undefined)
  await client.connect()

  const all = await readValues(db.admin, columns)
  await enter(client, actor)
  const readable = await readableColumns(db.admin, columns)
  const visible = await readValues(client, readable)
  await client.query('ROLLBACK')
  const secrets = new Set([...all].filter((value) => !visible.has(value)))

  const captured = await capture(client, world)
  const victims = world.actors.filter(({ person }) => person !== actor.person).map(({ person }) => person ?? '')
  const ids = [
    ...victims,
    ...Object.values(world.organizations),
    ...Object.values(world.networks),
    ...Object.values(world.designations),
  ].filter(Boolean)
  const changes = Object.fromEntries(Object.entries(samples).map(([table, { change }]) => [table, change ?? null]))
  const tables = [...new Set(columns.map(({ table }) => table))].filter((table) => !table.startsWith('graphile_worker'))
  const changeable = await changeableRows(client, actor, { ...changes, 'public.identity_provider': `client_id = 'x'` })
  // Everyone signed in chooses their own mail.
  if (actor.door === 'sec.begin') changeable.add(`public.plan_mail_choice ${actor.person}`)
  // An operator may become the coordinator of a network that has none: what follows is a right.
  if (actor.role === 'operator') changeable.add(`public.network ${world.networks.unheld}`)
  // An operator holds mail or lets it leave, reads what waits through the function that tells of it, and hands it over.
  if (actor.role === 'operator') await allowOutbox(db, { changeable, secrets })
  if (actor.door === 'sec.begin') await allowLeaves(db, { secrets })
  return {
    db,
    world,
    actor,
    client,
    words: { ...(await learn(db.admin, columns, ids)), captured, forged: forge(world) },
    readable,
    secrets,
    before: await snapshot(db.admin, tables),
    changeable,
    tables,
  }
}

/** Whoever holds the monthly mail of a lead: its link opens one plan of their organization, and no session. */
async function whoHoldsAMail(admin: pg.Pool, world: World): Promise<Actor> {
  const lead = world.actor('lead')
  return { ...lead, name: 'mail-link', door: 'sec.begin_plan_link', token: await aPlanLink(admin, world) }
}

async function aPlanLink(admin: pg.Pool, { actor, organizations }: World): Promise<string> {
  const token = newToken()
  await admin.query(
    `INSERT INTO plan_link (token_hash, adoption_id, person_id) SELECT $1, id, $2 FROM adoption WHERE organization_id = $3 LIMIT 1`,
    [hashToken(token), actor('lead').person, organizations.own],
  )
  return token
}

export async function enter(client: pg.Client, { door, token }: Pick<Actor, 'door' | 'token'>): Promise<void> {
  await client.query('BEGIN')
  if (token !== null) await client.query(`SELECT ${door}($1)`, [token])
}

export const aFreshToken = ({ db, actor, world }: Siege): Promise<string> =>
  actor.door === 'sec.begin' ? aSession(db.admin, actor.person ?? '') : aPlanLink(db.admin, world)

/** What a logger, a crash dump or a stale connection could have given away: other sessions' signed claims, once they ended. */
async function capture(client: pg.Client, world: World): Promise<Vocabulary['captured']> {
  const captured: { claims: string; signature: string }[] = []
  for (const name of ['operator', 'coordinator', 'lead', 'foreign-lead']) {
    await enter(client, world.actor(name))
    const { rows } = await client.query<{ claims: string; signature: string }>(
      `SELECT current_setting('tis.claims') AS claims, current_setting('tis.signature') AS signature`,
    )
    captured.push(present(rows[0]))
    await client.query('ROLLBACK')
  }
  return captured
}

const forge = ({ organizations, networks, actor }: World): string[] => {
  const every = {
    organizations: Object.values(organizations),
    led: Object.values(organizations),
    networks: Object.values(networks),
    coordinated: Object.values(networks),
    operator: true,
  }
  return [
    JSON.stringify({ ...every, person: actor('operator').person, session: actor('operator').person }),
    '{"operator": true}',
    '{}',
    'null',
    '[]',
    'x',
  ]
}
