import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aClock } from '../../../../tests/clock.ts'
import { testDatabase, type Admin, type TestDatabase } from '../../../../tests/database.ts'
import { aNetwork } from '../../../../tests/people.ts'
import { aLoadedCatalogue } from '../../../../tests/plan.ts'
import { aQueueRole } from '../../../../tests/queue.ts'
import { loadDefinitions } from '../load-definitions.ts'
import { aLoggedEvent, anAdopter } from '../test-log.ts'
import type { Packed } from './packed.ts'
import { rebuildValues } from './rebuild.ts'
import { refreshValues } from './refresh.ts'

const { clock } = aClock()
const timeZone = 'America/Toronto'

let db: TestDatabase
let queue: ReturnType<typeof aQueueRole>
let network: string
beforeAll(async () => {
  db = await testDatabase({ clock })
  queue = aQueueRole(db.jobUrl)
  await aLoadedCatalogue(db.database)
  await loadDefinitions(db.adminUrl)
  network = await aNetwork(db.admin)
})
afterAll(async () => {
  await queue.close()
  await db.drop()
})

const tools = () => ({ transaction: queue.tools.transaction, clock, timeZone })
const workshop = ['kind:workshop', 'purpose:sex-education', 'audience:youth']

async function kept(admin: Admin, table: 'indicator_snapshot' | 'indicator_release') {
  const { rows } = await admin.query<{ key: string; figures: Record<string, Packed> }>(
    `select scope || ' ' || starts_on || '/' || ends_before as key, figures from ${table} order by 1`,
  )
  return rows
}

async function valueOf(
  scope: string,
  measure: string,
  table: 'indicator_snapshot' | 'indicator_release' = 'indicator_snapshot',
) {
  const rows = await kept(db.admin, table)
  return rows.find(({ key }) => key === `${scope} 2026-09-01/2027-09-01`)?.figures[measure]
}

describe('what is kept', () => {
  let first: string
  let second: string
  beforeAll(async () => {
    first = await anAdopter(db.admin, { network, actions: ['A8'] })
    second = await anAdopter(db.admin, { network, actions: ['A8'], sector: 'education', regionCodes: ['08'] })
    await refreshValues(tools())
  })

  it('tells an organization with nothing logged from one that adopted nothing', async () => {
    expect(await valueOf(`organization:${first}`, '8a1.1')).toMatchObject({ state: 'no-data' })
    expect(await valueOf(`organization:${first}`, '12a1.1')).toMatchObject({ state: 'not-adopted' })
  })

  it('follows what is logged, corrected and denied, counting joint work once', async () => {
    const activity = await aLoggedEvent(db.admin, { type: 'activity', organizations: [first, second], tags: workshop })
    await aLoggedEvent(db.admin, {
      type: 'participation',
      organizations: [first, second],
      tags: workshop.slice(1),
      about: activity,
      counts: [{ quantity: 'distinct-people', n: 24 }],
    })
    await refreshValues(tools())
    const whole = `network:${network}/*/*`

    expect(await valueOf(whole, '8a1.1')).toMatchObject({ state: 'computed', value: 1, jointRecords: 1 })
    expect(await valueOf(whole, '8b1.1')).toMatchObject({ value: 24, coverage: { contributing: 2, adopters: 2 } })
    expect(await valueOf(`organization:${second}`, '8b1.1')).toMatchObject({ value: 24 })

    await db.admin.query(
      `insert into evidence_answer (record_key, organization_id, number, answer, person_id)
       select e.record_key, $1, 1, 'not-us', p.id from evidence_event e, (select id from person limit 1) as p`,
      [second],
    )
    await refreshValues(tools())

    expect(await valueOf(`organization:${second}`, '8b1.1')).toMatchObject({ state: 'no-data' })
    expect(await valueOf(whole, '8b1.1')).toMatchObject({ value: 24, state: 'partial' })
  })

  it('is the same rebuilt from the log in one pass', async () => {
    const [snapshot, release] = [await kept(db.admin, 'indicator_snapshot'), await kept(db.admin, 'indicator_release')]
    const { rows } = await rebuildValues(tools())

    expect(await kept(db.admin, 'indicator_snapshot')).toEqual(snapshot)
    expect(await kept(db.admin, 'indicator_release')).toEqual(release)
    expect(rows).toBe(snapshot.length)
  })

  it('does nothing when nothing changed', async () => {
    expect(await refreshValues(tools())).toEqual({ periods: 0, organizations: 0 })
  })
})
