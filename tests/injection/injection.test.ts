import { features } from '../../src/app.ts'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { verifyDatabaseAudit } from '../../src/kernel/audit-verify.ts'
import { hashToken, newToken } from '../../src/kernel/session.ts'
import { testDatabase, type TestDatabase } from '../database.ts'
import { aWorld, type Actor, type World } from '../matrix/actors.ts'
import { matrixOf } from '../matrix/matrix.ts'
import { aSession } from '../people.ts'
import { writeStatement, type Vocabulary } from './grammar.ts'
import {
  changeableRows,
  fingerprintOfCatalogue,
  lockedOut,
  learn,
  listColumns,
  readableColumns,
  readValues,
  snapshot,
  type Column,
  type Snapshot,
} from './oracle.ts'
import { seeded } from './random.ts'
import { present } from '../present.ts'

// An SQL injection is arbitrary SQL run as tis_app inside a transaction that has a session's claims. Whatever it says, it
// must read nothing that this session's own selects would not return, and change nothing that it could not change plainly.

const statementsPerActor = 400
const attackers = ['nobody', 'worker', 'lead', 'coordinator', 'operator', 'stranger', 'mail-link'] as const

/** Tables where a session may add rows by the functions granted to it, whatever its rights on tables. */
const grownByFunctions = [
  'public.audit_event',
  'public.audit_head',
  'public.actor_pseudonym',
  'public.idempotency_key',
  'public.rate_window',
  'public.mail_message',
  'public.search_miss',
  'public.directory_suggestion',
  'public.directory_word',
  'public.directory_history',
  'graphile_worker._private_jobs',
  'graphile_worker._private_tasks',
]
/** Counters that those functions move on rows that stand. */
const movedByFunctions = [
  'public.search_miss',
  'public.audit_head',
  'public.rate_window',
  'public.idempotency_key',
  'graphile_worker._private_tasks',
  'graphile_worker._private_jobs',
]
const planTables = ['public.adoption', 'public.adopted_action', 'public.action_update', 'public.plan_import']
const sheetTables = ['public.directory_record', 'public.directory_withheld', 'public.service_search']
const curatorTables = [
  'public.directory_import',
  'public.directory_import_defect',
  'public.directory_import_row',
  'public.directory_mapping',
]
/** Triggers write there whose values are behind, when a right is used that changes what is counted. */
const behindTables = ['public.indicator_stale']
const addable: Record<string, readonly string[]> = {
  nobody: [],
  worker: ['public.action_update', ...behindTables],
  stranger: [],
  'mail-link': ['public.action_update'],
  lead: [
    'public.designation',
    'public.invitation',
    'public.identity_provider',
    ...planTables,
    ...sheetTables,
    ...behindTables,
  ],
  coordinator: [
    'public.organization',
    'public.network_member',
    'public.invitation',
    'public.import',
    ...planTables,
    ...sheetTables,
    ...curatorTables,
    ...behindTables,
  ],
  operator: ['public.network', 'public.coordinator', 'public.invitation', 'public.mail_reading', ...behindTables],
}

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

/** All that a statement said back: rows, COPY data, notices, and the words of its error. */
async function run(
  client: pg.Client,
  statement: string,
): Promise<{ said: string; failed: string | null; rows: number }> {
  const heard: string[] = []
  const onNotice = (notice: { message?: string | undefined }) => heard.push(notice.message ?? '')
  const onCopy = (message: { chunk: Buffer }) => heard.push(message.chunk.toString())
  const { connection } = client as unknown as { connection: NodeJS.EventEmitter }
  client.on('notice', onNotice)
  connection.on('copyData', onCopy)
  try {
    const result: unknown = await client.query(statement)
    const results = (Array.isArray(result) ? result : [result]) as pg.QueryResult<Record<string, unknown>>[]
    for (const { rows } of results) for (const row of rows ?? []) heard.push(...Object.values(row).map(spell))
    return {
      said: heard.join('\n'),
      failed: null,
      rows: results.reduce((sum, { rows }) => sum + (rows?.length ?? 0), 0),
    }
  } catch (failure) {
    const { message, detail, hint, where } = failure as pg.DatabaseError
    return {
      said: [...heard, message, detail, hint, where].join('\n'),
      failed: (failure as pg.DatabaseError).code ?? 'lost',
      rows: 0,
    }
  } finally {
    client.off('notice', onNotice)
    connection.off('copyData', onCopy)
  }
}

const spell = (value: unknown): string =>
  Buffer.isBuffer(value)
    ? `\\x${value.toString('hex')}`
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value)

interface Siege {
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

async function besiege(name: string): Promise<Siege> {
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

async function enter(client: pg.Client, { door, token }: Pick<Actor, 'door' | 'token'>): Promise<void> {
  await client.query('BEGIN')
  if (token !== null) await client.query(`SELECT ${door}($1)`, [token])
}

const aFreshToken = ({ db, actor, world }: Siege): Promise<string> =>
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

/** Values the session may not read that a statement said back; those it contained itself are an echo. */
function leaksOf(said: string, statement: string, secrets: ReadonlySet<string>): string[] {
  const words = said.match(/[\p{L}\p{N}@._:/+=\\-]{12,}/gu) ?? []
  const suspects = new Set(
    words.flatMap((word) => [
      word,
      ...(word.match(
        /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|canary-[0-9a-f-]{36}|[0-9a-f]{32,}/g,
      ) ?? []),
    ]),
  )
  return [...suspects].filter((word) => (secrets.has(word) || secrets.has(`\\x${word}`)) && !statement.includes(word))
}

const noValues: ReadonlySet<string> = new Set()

/**
 * What the session may read by plain selects as things stand: a statement before may have used a right that opens more,
 * such as an operator's to name the coordinator of a network that has none.
 */
async function readPlainly(siege: Siege, opened: Buffer[]): Promise<ReadonlySet<string>> {
  const { db, actor, readable } = siege
  const token = actor.person === null ? null : await aFreshToken(siege)
  if (token !== null) opened.push(hashToken(token))
  const client = new pg.Client({ connectionString: db.appUrl })
  await client.connect()
  try {
    await enter(client, { door: actor.door, token })
    return await readValues(client, readable)
  } finally {
    await client.end()
  }
}

/** Rows that stand otherwise than before, that this session had no right to touch; and rows it had no right to add. */
async function harmOf({ db, actor, before, changeable, tables }: Siege): Promise<string[]> {
  const after = await snapshot(db.admin, tables)
  const tableOf = (key: string): string => key.slice(0, key.indexOf(' '))
  const mayGrow = [...grownByFunctions, ...(addable[actor.name] ?? [])]
  const touched = [...before.keys()].filter(
    (key) => after.get(key) !== before.get(key) && !changeable.has(key) && !movedByFunctions.includes(tableOf(key)),
  )
  const added = [...after.keys()].filter((key) => !before.has(key) && !mayGrow.includes(tableOf(key)))
  return [...touched.map((key) => `touched ${key}`), ...added.map((key) => `added ${key}`)]
}

describe.each(attackers)('arbitrary SQL with the claims of %s', (name) => {
  it('reads and changes nothing beyond what that session may', async () => {
    const siege = await besiege(name)
    const { db, actor, client, words, secrets } = siege
    const random = seeded(20261122 + attackers.indexOf(name))
    const leaks: string[] = []
    const tried = new Set<string>()
    const outcomes = { worked: 0, refused: 0, saidSomething: 0 }
    const catalogueBefore = await fingerprintOfCatalogue(db.admin)
    const opened: Buffer[] = []
    try {
      while (tried.size < statementsPerActor) {
        const statement = writeStatement(random, words)
        if (tried.has(statement)) continue
        tried.add(statement)
        // A fresh session each time: one statement may end the session it runs with.
        const token = actor.person === null ? null : await aFreshToken(siege)
        if (token !== null) opened.push(hashToken(token))
        await enter(client, { door: actor.door, token })
        const { said, failed, rows } = await run(client, statement)
        outcomes[failed === null ? 'worked' : 'refused'] += 1
        if (rows > 0) outcomes.saidSomething += 1
        const suspects = leaksOf(said, statement, secrets)
        // What a right gained meanwhile shows is no leak: nor what this statement removes with it, read before it is gone.
        const shown = suspects.length === 0 ? noValues : await readPlainly(siege, opened)
        await client.query('COMMIT')
        await client.query('RESET ALL; DEALLOCATE ALL; UNLISTEN *')
        const gained = suspects.length === 0 ? noValues : await readPlainly(siege, opened)
        for (const leak of suspects) if (!gained.has(leak) && !shown.has(leak)) leaks.push(`${leak} ← ${statement}`)
        const { rows: me } = await client.query<{ me: string }>('SELECT session_user || current_user AS me')
        if (present(me[0]).me !== 'tis_apptis_app') leaks.push(`became ${present(me[0]).me} ← ${statement}`)
      }
      await db.admin.query('DELETE FROM session WHERE token_hash = ANY ($1)', [opened])
      await db.admin.query('DELETE FROM plan_link WHERE token_hash = ANY ($1)', [opened])
      console.log(
        `injection as ${name}: ${tried.size} statements, ${outcomes.worked} worked, ${outcomes.refused} refused`,
      )

      expect(leaks).toEqual([])
      expect(await harmOf(siege)).toEqual([])
      expect(await fingerprintOfCatalogue(db.admin)).toBe(catalogueBefore)
      expect(await lockedOut(db.adminUrl)).toEqual([])
      expect((await verifyDatabaseAudit(db.adminUrl)).broken).toBeNull()
      expect(await forgedDeeds(siege)).toEqual([])
      expect(outcomes.worked).toBeGreaterThan(statementsPerActor / 20)
      expect(outcomes.refused).toBeGreaterThan(statementsPerActor / 4)
    } finally {
      await client.end()
      await db.drop()
    }
  })
})

/** Links of the audit, and mail, that the session made in another's name or had no right to make. */
async function forgedDeeds({ db, actor, before }: Siege): Promise<string[]> {
  const { rows } = await db.admin.query<{ key: string; person: string | null }>(
    `SELECT 'public.audit_event ' || e.chain_id || e.seq AS key, p.person_id AS person FROM audit_event e LEFT JOIN actor_pseudonym p ON p.pseudonym = e.actor`,
  )
  const forged = rows
    .filter(({ key, person }) => !before.has(key) && (person === null || person !== actor.person))
    .map(({ key }) => key)
  const { rows: mail } = await db.admin.query<{ count: number }>('SELECT count(*)::int AS count FROM mail_message')
  return actor.person === null && present(mail[0]).count > 1 ? [...forged, 'mail from nobody'] : forged
}

describe('the siege itself', () => {
  it('would see rows read and changed by a policy that is too wide', async () => {
    const siege = await besiege('worker')
    const { db, actor, client, secrets } = siege
    try {
      await db.admin.query(`
        CREATE POLICY leak ON organization FOR SELECT TO tis_app USING (true);
        CREATE POLICY harm ON organization FOR UPDATE TO tis_app USING (true) WITH CHECK (true)`)
      await enter(client, actor)
      const read =
        'DO $d$ DECLARE r record; BEGIN FOR r IN SELECT * FROM organization LOOP RAISE NOTICE $n$%$n$, r; END LOOP; END $d$'
      const { said } = await run(client, read)
      await run(client, `UPDATE organization SET mandate_fr = 'mine'`)
      await client.query('COMMIT')

      expect(leaksOf(said, read, secrets)).toContainEqual(expect.stringMatching(/^canary-/))
      expect(await harmOf(siege)).toContainEqual(expect.stringMatching(/^touched public.organization/))
    } finally {
      await client.end()
      await db.drop()
    }
  })

  it('hears what COPY sends', async () => {
    const { db, client } = await besiege('worker')
    try {
      expect((await run(client, `COPY (SELECT 'heard') TO STDOUT`)).said).toContain('heard')
    } finally {
      await client.end()
      await db.drop()
    }
  })
})
