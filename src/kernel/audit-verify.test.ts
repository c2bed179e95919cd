import { createHash } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noHurry, testDatabase, type TestDatabase } from '../../tests/database.ts'
import { aMembership, aNetwork, aSession, anOrganization } from '../../tests/people.ts'
import { instanceChain, recordDeed } from './audit.ts'
import {
  readAuditHeads,
  readAuditLinks,
  readHeads,
  verifyAudit,
  verifyDatabaseAudit,
  writeHeads,
  type AuditHead,
  type AuditLink,
  type AuditVerdict,
} from './audit-verify.ts'
import { openDatabase, type Database } from './db/index.ts'
import { present } from '../../tests/present.ts'

let db: TestDatabase
let database: Database
let token: string
let organization: string
let network: string
beforeAll(async () => {
  db = await testDatabase()
  database = openDatabase({
    appUrl: db.appUrl,
    gateUrl: db.gateUrl,
    youthUrl: db.youthUrl,
    connections: 12,
    ...noHurry,
  })
  network = await aNetwork(db.admin)
  organization = await anOrganization(db.admin, { network })
  const { person } = await aMembership(db.admin, { organization, role: 'lead' })
  token = await aSession(db.admin, person)
  await Promise.all(Array.from({ length: 50 }, (_, i) => record(organization, i % 3 ? undefined : 'consent')))
  await Promise.all([
    ...Array.from({ length: 8 }, () => record(network)),
    ...Array.from({ length: 8 }, () => record(instanceChain)),
  ])
})
afterAll(async () => {
  await database.close()
  await db.drop()
})

const record = (chain: string, basis?: string) =>
  database.asSession(token, (tx) =>
    recordDeed(tx, {
      deed: 'test.done',
      chain,
      subject: { kind: 'organization', id: organization },
      ...(basis && { basis }),
    }),
  )

it('finds a chain whole after 50 deeds recorded at once, without a gap', async () => {
  const verdict = await verifyDatabaseAudit(db.adminUrl)

  expect(verdict).toMatchObject({ links: 66, broken: null })
  expect(verdict.heads.find(({ chain }) => chain === organization)?.seq).toBe(50n)
})

it('keeps no link of a deed that was undone', async () => {
  const before = await verifyDatabaseAudit(db.adminUrl)
  const undone = database.asSession(token, async (tx) => {
    await recordDeed(tx, { deed: 'test.done', chain: organization, subject: { kind: 'organization', id: null } })
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')

  expect(await verifyDatabaseAudit(db.adminUrl)).toEqual(before)
})

it('lets nobody write on the chain of an organization that is not theirs, nor change a link', async () => {
  const foreign = await anOrganization(db.admin)
  await expect(record(foreign)).rejects.toThrow('not a chain of this person')
  await expect(db.admin.query('UPDATE audit_event SET deed = deed')).rejects.toThrow('only grows')
  await expect(db.admin.query('DELETE FROM audit_event')).rejects.toThrow('only grows')
  await expect(db.admin.query('TRUNCATE audit_event')).rejects.toThrow('only grows')
})

describe('a superuser who switches the triggers off', () => {
  let client: pg.Client
  let rows: { chain: string; seq: number }[]
  let witnesses: AuditHead[]
  beforeAll(async () => {
    client = new pg.Client({ connectionString: db.adminUrl })
    await client.connect()
    await client.query('SET session_replication_role = replica')
    rows = (await client.query('SELECT chain_id AS chain, seq::int FROM audit_event ORDER BY 1, 2')).rows
    witnesses = await readAuditHeads(client)
  })
  afterAll(() => client.end())

  const verify = async (seen: readonly AuditHead[] = []): Promise<AuditVerdict> =>
    verifyAudit(readAuditLinks(client), await readAuditHeads(client), seen)

  /** Does harm, asks the verifier, and undoes it. */
  async function afterHarm(harm: () => Promise<unknown>, seen?: readonly AuditHead[]): Promise<AuditVerdict['broken']> {
    await client.query('BEGIN')
    try {
      await harm()
      return (await verify(seen)).broken
    } finally {
      await client.query('ROLLBACK')
    }
  }

  let seed = 20261122
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return Math.floor((seed / 2 ** 32) * below)
  }
  const pick = <T>(items: readonly T[]): T => present(items[random(items.length)])

  const edits = [
    `at = at + interval '1 microsecond'`,
    `actor = gen_random_uuid()`,
    `actor = NULL`,
    `deed = 'test.undone'`,
    `subject_kind = 'person'`,
    `subject_id = gen_random_uuid()`,
    `subject_id = NULL`,
    `basis = 'forged'`,
    `result = 'refused'`,
    `hash = sha256(hash)`,
    `prev = sha256(prev)`,
    `chain_id = gen_random_uuid()`,
    `seq = seq + 1000`,
  ]
  const oneLink = 'chain_id = $1 AND seq = $2'
  const harms: Record<string, () => Promise<unknown>> = {
    edit: () => {
      const { chain, seq } = pick(rows)
      return client.query(`UPDATE audit_event SET ${pick(edits)} WHERE ${oneLink}`, [chain, seq])
    },
    delete: () => {
      const { chain, seq } = pick(rows)
      return client.query(`DELETE FROM audit_event WHERE ${oneLink}`, [chain, seq])
    },
    'delete and close the gap': async () => {
      const { chain, seq } = pick(rows)
      await client.query(`DELETE FROM audit_event WHERE ${oneLink}`, [chain, seq])
      await client.query(`UPDATE audit_event SET seq = -seq WHERE chain_id = $1 AND seq > $2`, [chain, seq])
      await client.query(`UPDATE audit_event SET seq = -seq - 1 WHERE chain_id = $1 AND seq < 0`, [chain])
      await client.query(`UPDATE audit_head SET seq = seq - 1 WHERE chain_id = $1`, [chain])
    },
    insert: async () => {
      const { chain, seq } = pick(rows)
      await client.query(`UPDATE audit_event SET seq = -seq WHERE chain_id = $1 AND seq > $2`, [chain, seq])
      await client.query(`UPDATE audit_event SET seq = -seq + 1 WHERE chain_id = $1 AND seq < 0`, [chain])
      await client.query(
        `INSERT INTO audit_event SELECT chain_id, seq + 1, at, actor, 'test.forged', subject_kind, subject_id, basis, result, hash, sha256(hash)
         FROM audit_event WHERE ${oneLink}`,
        [chain, seq],
      )
    },
    append: async () => {
      const { chain } = pick(rows)
      await client.query(
        `INSERT INTO audit_event SELECT h.chain_id, h.seq + 1, sec.now(), NULL, 'test.forged', 'person', NULL, NULL, 'done', h.hash, sha256(h.hash)
         FROM audit_head h WHERE h.chain_id = $1`,
        [chain],
      )
    },
    reorder: async () => {
      const { chain } = pick(rows)
      const long = rows.filter((row) => row.chain === chain)
      const one = pick(long)
      const other = pick(long.filter((row) => row !== one))
      const place = [chain, one.seq, other.seq]
      await client.query('UPDATE audit_event SET seq = -$3::bigint WHERE chain_id = $1 AND seq = $2', place)
      await client.query('UPDATE audit_event SET seq = $2 WHERE chain_id = $1 AND seq = $3', place)
      await client.query(
        'UPDATE audit_event SET seq = -seq WHERE chain_id = $1 AND seq = -$3::bigint AND $2::bigint > 0',
        place,
      )
    },
    'delete a chain': () => client.query('DELETE FROM audit_event WHERE chain_id = $1', [pick(rows).chain]),
    'change a head': () =>
      client.query('UPDATE audit_head SET hash = sha256(hash) WHERE chain_id = $1', [pick(rows).chain]),
    'delete a head': () => client.query('DELETE FROM audit_head WHERE chain_id = $1', [pick(rows).chain]),
    'set a head back': () =>
      client.query('UPDATE audit_head SET seq = seq - 1 WHERE chain_id = $1', [pick(rows).chain]),
  }

  it('is found out 1,000 times of 1,000, whatever the edit, deletion, insertion or reordering', async () => {
    const names = Object.keys(harms)
    const missed: string[] = []
    for (let i = 0; i < 1000; i += 1) {
      const name = present(names[i % names.length])
      if ((await afterHarm(present(harms[name]))) === null) missed.push(`${i}: ${name}`)
    }

    expect(missed).toEqual([])
    expect((await verify()).broken).toBeNull()
  })

  it('is named by the first link that was touched', async () => {
    const harm = () =>
      client.query(`UPDATE audit_event SET result = 'refused' WHERE chain_id = $1 AND seq IN (7, 31)`, [organization])

    expect(await afterHarm(harm)).toEqual({ chain: organization, seq: 7n, flaw: 'content' })
  })

  /** The worst: every hash after the change is made again, and the head with them. */
  async function rewrite(chain: string, change: (links: AuditLink[]) => AuditLink[]): Promise<void> {
    const links: AuditLink[] = []
    for await (const link of readAuditLinks(client)) if (link.chain === chain) links.push(link)
    await client.query('DELETE FROM audit_event WHERE chain_id = $1', [chain])
    let prev: Buffer = Buffer.alloc(32)
    let seq = 0n
    for (const link of change(links)) {
      seq += 1n
      const { at, actor, deed, subjectKind, subjectId, basis, result } = link
      const bytes = [chain, seq, at, actor ?? '', deed, subjectKind, subjectId ?? '', basis ?? '', result].join(
        '\u001f',
      )
      const hash = createHash('sha256').update(prev).update(bytes).digest()
      const row = [chain, seq, at, actor, deed, subjectKind, subjectId, basis, result, prev, hash]
      await client.query('INSERT INTO audit_event VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)', row)
      prev = hash
    }
    await client.query('UPDATE audit_head SET seq = $2, hash = $3 WHERE chain_id = $1', [chain, seq, prev])
  }

  it.each([
    [
      'changes a link',
      (links: AuditLink[]) => links.map((link, i) => (i === 3 ? { ...link, deed: 'test.forged' } : link)),
    ],
    ['forgets the last link', (links: AuditLink[]) => links.slice(0, -1)],
    ['forgets the first link', (links: AuditLink[]) => links.slice(1)],
  ])('and rewrites the whole chain is found out by a witness: %s', async (_, change) => {
    const kept = present(readHeads(writeHeads(witnesses)))

    expect(await afterHarm(() => rewrite(organization, change))).toBeNull()
    expect(await afterHarm(() => rewrite(organization, change), kept)).toMatchObject({
      chain: organization,
      flaw: 'witness',
    })
  })

  it('and removes a chain with its head is found out by a witness', async () => {
    const harm = async () => {
      await client.query('DELETE FROM audit_event WHERE chain_id = $1', [network])
      await client.query('DELETE FROM audit_head WHERE chain_id = $1', [network])
    }

    expect(await afterHarm(harm, witnesses)).toEqual({ chain: network, seq: 8n, flaw: 'witness' })
  })
})

it('accepts an older witness once the chain has grown', async () => {
  const { heads } = await verifyDatabaseAudit(db.adminUrl)
  await record(organization)

  expect((await verifyDatabaseAudit(db.adminUrl, heads)).broken).toBeNull()
})

it('does not take any text for a witness', () => {
  expect(readHeads('hello')).toBeNull()
})

it('survives the loss of who stands behind an actor', async () => {
  await db.admin.query('DELETE FROM actor_pseudonym')

  expect((await verifyDatabaseAudit(db.adminUrl)).broken).toBeNull()
})
