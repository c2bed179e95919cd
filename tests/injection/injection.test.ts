import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { verifyDatabaseAudit } from '../../src/kernel/audit-verify.ts'
import { hashToken } from '../../src/kernel/session.ts'
import { sayFigure } from '../figure.ts'
import { present } from '../present.ts'
import { aFreshToken, besiege, enter, type Siege } from './besiege.ts'
import { writeStatement } from './grammar.ts'
import { addable, grownByFunctions, movedByFunctions } from './growth.ts'
import { leaksOf, run } from './hear.ts'
import { fingerprintOfCatalogue, lockedOut, readValues, snapshot } from './oracle.ts'
import { seeded } from './random.ts'

// An SQL injection is arbitrary SQL run as tis_app inside a transaction that has a session's claims. Whatever it says, it
// must read nothing that this session's own selects would not return, and change nothing that it could not change plainly.

/** The long form asks for more: SIEGE=720. */
const statementsPerActor = Number(process.env['SIEGE'] ?? 400)
const attackers = ['nobody', 'worker', 'lead', 'coordinator', 'operator', 'stranger', 'mail-link'] as const

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

      sayFigure('G6', `${tried.size} as ${name}`)

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
