import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aClock } from '../../../../tests/clock.ts'
import { testDatabase, type TestDatabase } from '../../../../tests/database.ts'
import { aNetwork, aPerson } from '../../../../tests/people.ts'
import { aLoadedCatalogue } from '../../../../tests/plan.ts'
import { aQueueRole } from '../../../../tests/queue.ts'
import { anyLog } from '../engine/test-logs.ts'
import { loadDefinitions } from '../load-definitions.ts'
import type { LoggedEvidence } from '../model.ts'
import { anAdopter } from '../test-log.ts'
import { rebuildValues } from './rebuild.ts'
import { refreshValues } from './refresh.ts'

// Logs that nobody wrote are written in three parts, each followed by what the queue does; then all is computed anew from the log. LOGS=1000 tries as
// many (some four minutes); a run of the suite tries fewer, from another seed each time, which a failure names.

const logs = Number(process.env['LOGS'] ?? 40)
const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31))
const parts = [0, 1, 2]
const { clock } = aClock('2026-12-01T17:00:00Z')
const tools = () => ({ transaction: queue.tools.transaction, clock, timeZone: 'America/Toronto' })
const places = [
  { sector: 'community', regionCodes: ['06'] },
  { sector: 'education', regionCodes: ['13'] },
  { sector: 'police', regionCodes: ['06'] },
] as const
const actions = ['A1', 'A4', 'A8', 'A12', 'A13', 'A21', 'A25', 'A26']

/** The organizations of a log, and the ids that its records and versions have in the database. */
interface World {
  organizations: readonly string[]
  log: readonly LoggedEvidence[]
  ids: Map<string, string>
}

let db: TestDatabase
let queue: ReturnType<typeof aQueueRole>
let person: string
const worlds: World[] = []
beforeAll(async () => {
  db = await testDatabase({ clock })
  queue = aQueueRole(db.jobUrl)
  await aLoadedCatalogue(db.database)
  await loadDefinitions(db.adminUrl)
  person = await aPerson(db.admin)
  for (const log of fc.sample(anyLog({ joint: true, most: 40 }), { numRuns: logs, seed })) {
    const network = await aNetwork(db.admin)
    const organizations: string[] = []
    for (const place of places)
      organizations.push(
        await anAdopter(db.admin, {
          network,
          actions,
          ...place,
          regionCodes: [...place.regionCodes],
          startsOn: '2025-09-01',
        }),
      )
    worlds.push({ organizations, log, ids: new Map() })
  }
})
afterAll(async () => {
  await queue.close()
  await db.drop()
})

const numberOf = ({ id }: LoggedEvidence): number => Number(id.slice(id.indexOf('.') + 1))

/** The part of its log in which a version is written: a correction comes after what it corrects. */
const partOf = (version: LoggedEvidence): number =>
  Math.min(numberOf(version) + (Number(version.recordKey.slice(1)) % 2), 2)

async function write({ organizations, ids }: World, version: LoggedEvidence): Promise<void> {
  const number = numberOf(version)
  const id = randomUUID()
  const record = number === 0 ? id : ids.get(version.recordKey)
  const named = new Map(
    version.organizations.map(
      (one) => [organizations[one.id.charCodeAt(0) % organizations.length] ?? '', one] as const,
    ),
  )
  const [owner] = named.keys()
  await db.admin.query(
    `insert into evidence_event (id, record_key, number, type, organization_id, starts_on, ends_on, region_codes, tags, counts, about, same_as,
       supersedes, is_withdrawn, via)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 'command')`,
    [
      id,
      record,
      number + 1,
      version.type,
      owner,
      version.startsOn,
      version.endsOn,
      version.regions,
      version.tags,
      JSON.stringify(version.counts),
      version.about === null ? null : (ids.get(version.about) ?? null),
      version.sameAs === null ? null : (ids.get(version.sameAs) ?? null),
      version.supersedes === null ? null : ids.get(version.supersedes),
      version.isWithdrawn,
    ],
  )
  for (const [organization, { part, sector, regions }] of named)
    await db.admin.query('insert into evidence_organization values ($1, $2, $3, $4, $5)', [
      id,
      organization,
      part,
      sector,
      regions,
    ])
  ids.set(version.id, id)
  if (number === 0) ids.set(version.recordKey, id)
  if (number === 0 && version.notUs !== undefined && named.size > 1)
    await db.admin.query(`insert into evidence_answer values ($1, $2, 1, 'not-us', $3)`, [
      id,
      [...named.keys()].at(-1),
      person,
    ])
}

/** Rows of a table that were not there, or not like that, in the copy made of it; and the reverse. */
async function differences(table: 'indicator_snapshot' | 'indicator_release'): Promise<unknown[]> {
  const columns = 'scope, starts_on, ends_before, figures'
  const { rows } = await db.admin.query(
    `select scope, starts_on from ((select ${columns} from ${table} except select ${columns} from before_${table})
       union all (select ${columns} from before_${table} except select ${columns} from ${table})) as other limit 5`,
  )
  return rows
}

it('is the same rebuilt from the log as the changes one by one had made it, whatever was logged', async () => {
  for (const part of parts) {
    for (const world of worlds)
      for (const version of world.log) if (partOf(version) === part) await write(world, version)
    await refreshValues(tools())
  }
  for (const table of ['indicator_snapshot', 'indicator_release'] as const)
    await db.admin.query(`create table before_${table} as select * from ${table}`)
  const { rows } = await rebuildValues(tools())

  const computed = await db.admin.query(
    `select 1 from indicator_snapshot s, jsonb_each(s.figures) f where f.value ->> 'state' = 'computed' limit 1`,
  )
  expect(computed.rows).toHaveLength(1)
  expect(rows).toBeGreaterThan(logs * 17)
  expect({ seed, snapshot: await differences('indicator_snapshot') }).toEqual({ seed, snapshot: [] })
  expect({ seed, release: await differences('indicator_release') }).toEqual({ seed, release: [] })
}, 900_000)
