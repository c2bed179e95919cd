import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { afterAll, assert, beforeAll, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../tests/database.ts'
import { aNetwork, anInvitation, anOrganization, aPerson, aSession } from '../../tests/people.ts'
import { backUp, restore } from './backup.ts'
import { root } from './root.ts'
import { targets } from './test-backups.ts'

const migrationsFolder = join(root, 'db', 'migrations')
const folder = mkdtempSync(join(tmpdir(), 'tisserin-doors-'))
const { target: targetDatabase, close } = targets()

let was: TestDatabase
beforeAll(async () => {
  was = await testDatabase()
})
afterAll(async () => {
  await close()
  await was.drop()
  rmSync(folder, { recursive: true })
})

it('a restore opens no door that was open when the backup was made: sessions, steps, links, keys of forms, claims', async () => {
  const person = await aPerson(was.admin)
  await aSession(was.admin, person)
  await anInvitation(was.admin, { invitedBy: person, network: await aNetwork(was.admin) })
  await was.admin.query(`
    UPDATE instance SET setup_token_hashes = array['\\x00ff'::bytea];
    INSERT INTO challenge (token_hash, purpose, person_id, expires_at) VALUES ('\\x01', 'email-link', '${person}', sec.now() + interval '1 hour');
    INSERT INTO idempotency_key (key, person_id, route) VALUES (gen_random_uuid(), '${person}', 'r')`)
  const organization = await anOrganization(was.admin)
  await was.admin.query(`
    INSERT INTO sheet_link (token_hash, organization_id, person_id) VALUES (sha256('a'), '${organization}', '${person}');
    INSERT INTO calendar_feed (person_id, token_hash) VALUES ('${person}', sha256('c'))`)
  // What they are about does not matter here.
  await was.admin.query(`
    BEGIN; SET LOCAL session_replication_role = replica;
    INSERT INTO plan_link (token_hash, adoption_id, person_id) VALUES (sha256('b'), gen_random_uuid(), '${person}');
    INSERT INTO referral_code (request_id, audience, agreed, code_hash, expires_on) VALUES (gen_random_uuid(), 'youth', 'youth', sha256('d'), '2100-01-01');
    INSERT INTO date_poll_link (token_hash, poll_id, person_id, expires_at)
    VALUES (sha256('c'), gen_random_uuid(), '${person}', sec.now() + interval '7 days'); COMMIT`)
  const file = join(folder, 'doors.tisserin')
  await backUp(was.adminUrl, { path: file, version: '0.1.0' })
  const target = await targetDatabase()
  await restore(target.adminUrl, { path: file, migrationsFolder, isForced: false })

  const open = `
    SELECT (SELECT count(*)::int FROM session WHERE ended_at IS NULL) AS sessions, (SELECT count(*)::int FROM challenge) AS steps,
      (SELECT count(*)::int FROM invitation WHERE accepted_at IS NULL AND revoked_at IS NULL AND expires_at > sec.now()) AS invitations,
      (SELECT count(*)::int FROM plan_link WHERE ended_at IS NULL AND expires_at > sec.now()) AS plans,
      (SELECT count(*)::int FROM date_poll_link WHERE ended_at IS NULL) AS dates,
      (SELECT count(*)::int FROM sheet_link) AS sheets, (SELECT count(*)::int FROM referral_code WHERE revoked_at IS NULL) AS codes,
      (SELECT count(*)::int FROM calendar_feed) AS calendars, (SELECT count(*)::int FROM idempotency_key) AS keys,
      (SELECT sum(cardinality(setup_token_hashes))::int FROM instance) AS setups`
  const one = {
    sessions: 1,
    steps: 1,
    invitations: 1,
    plans: 1,
    dates: 1,
    sheets: 1,
    codes: 1,
    calendars: 1,
    keys: 1,
    setups: 1,
  }
  assert.deepEqual((await was.admin.query(open)).rows, [one])
  assert.deepEqual((await target.admin.query(open)).rows, [
    {
      sessions: 0,
      steps: 0,
      invitations: 0,
      plans: 0,
      dates: 0,
      sheets: 0,
      codes: 0,
      calendars: 0,
      keys: 0,
      setups: 0,
    },
  ])
  const keyOf = async (admin: pg.Pool) =>
    (await admin.query('SELECT inner_pad FROM sec.signing_key')).rows[0]?.inner_pad
  assert.notDeepEqual(await keyOf(target.admin), await keyOf(was.admin))
})

it('a restore holds the mail of the copy, and a mail of before whose link is over never leaves it', async () => {
  const email = 'hier@ecole.invalid'
  await aPerson(was.admin, { email })
  await was.admin.query(`
    INSERT INTO challenge (token_hash, purpose, expires_at) VALUES (sha256('lien'), 'email-link', sec.now() + interval '15 minutes');
    SELECT sec.post_mail('${email}', 'fr', 'sign-in-link', 'x', 'mots', 'mots', NULL, sha256('lien')),
      sec.post_mail('${email}', 'fr', 'way-added', 'x', 'mots', 'mots')`)
  const file = join(folder, 'mail.tisserin')
  await backUp(was.adminUrl, { path: file, version: '0.1.0' })
  const target = await targetDatabase()
  await restore(target.adminUrl, { path: file, migrationsFolder, isForced: false })
  const held = async ({ admin }: { admin: pg.Pool }) =>
    (await admin.query('SELECT mail_held_at IS NOT NULL AS held FROM instance')).rows

  assert.deepEqual([await held(was), await held(target)], [[{ held: false }], [{ held: true }]])
  const { rows: taken } = await target.admin.query(
    'SELECT t.id FROM mail_message m CROSS JOIN LATERAL sec.take_mail(m.id) t',
  )
  assert.deepEqual(taken, [])

  const { rows: leaving } = await target.admin.query('SELECT sec.hold_mail(false) AS n')
  assert.deepEqual(leaving, [{ n: 1 }])
  const { rows: mails } = await target.admin.query('SELECT template, failure FROM mail_message ORDER BY template')
  assert.deepEqual(mails, [
    { template: 'sign-in-link', failure: 'ended' },
    { template: 'way-added', failure: null },
  ])
})

it('a restore closes every table that keeps the hash of a link', async () => {
  const { rows } = await was.admin.query<{ name: string }>(`
    SELECT c.relname AS name FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
    WHERE a.attname LIKE '%token_hash' AND c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace ORDER BY 1`)
  const { rows: source } = await was.admin.query<{ text: string }>(
    `SELECT string_agg(prosrc, ' ') AS text FROM pg_proc WHERE pronamespace = 'sec'::regnamespace AND proname LIKE 'close\\_doors%'`,
  )
  const forgotten = rows
    .map(({ name }) => name)
    .filter((name) => !new RegExp(`\\b${name}\\b`).test(source[0]?.text ?? ''))

  assert.deepEqual(forgotten, [])
  assert.isAbove(rows.length, 4)
})
