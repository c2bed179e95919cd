import { afterAll, beforeAll, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../../tests/database.ts'
import { anOrganization } from '../../../../tests/people.ts'
import { aQueueRole } from '../../../../tests/queue.ts'
import type { Day } from '../../../kernel/clock.ts'
import type { MeasureDefinition } from '../model.ts'
import { aLoggedEvent } from '../test-log.ts'
import { latestEvidence } from './queries.ts'

let db: TestDatabase
let queue: ReturnType<typeof aQueueRole>
let organization: string
beforeAll(async () => {
  db = await testDatabase()
  queue = aQueueRole(db.jobUrl)
  organization = await anOrganization(db.admin)
})
afterAll(async () => {
  await queue.close()
  await db.drop()
})

const today = '2026-12-01' as Day
const counts = (action: string, where: object) =>
  ({ action, value: { op: 'countDistinct', of: 'record', time: 'happened-in', where } }) as MeasureDefinition
const definitions = [
  counts('A8', { types: ['activity'], tags: ['audience:youth', 'purpose:sex-education'] }),
  counts('A9', { types: ['activity'], anyTag: ['audience:parents', 'audience:families'] }),
  counts('A10', { types: ['designation'] }),
]

const latest = async () =>
  Object.fromEntries(await queue.tools.transaction((tx) => latestEvidence(tx, organization, { definitions, today })))

it('is the last day of what fits an action, whatever else is logged; a day to come, or still in force, is today', async () => {
  const logged = (facts: Partial<Parameters<typeof aLoggedEvent>[1]>) =>
    aLoggedEvent(db.admin, { type: 'activity', organizations: [organization], ...facts })
  const both = ['audience:youth', 'purpose:sex-education']
  expect(await latest()).toEqual({})

  await logged({ startsOn: '2026-09-10', tags: both })
  await logged({ startsOn: '2026-10-12', tags: [...both, 'kind:workshop'] })
  await logged({ startsOn: '2026-11-20', tags: ['audience:youth'] })
  await logged({ startsOn: '2026-11-21', tags: both, isWithdrawn: true })
  await logged({ startsOn: '2026-08-02', tags: ['audience:parents'] })
  await logged({ startsOn: '2026-12-02', tags: ['audience:families'] })
  await aLoggedEvent(db.admin, { type: 'activity', organizations: [await anOrganization(db.admin)], tags: both })
  expect(await latest()).toEqual({ A8: '2026-10-12', A9: '2026-08-02' })

  await logged({ type: 'designation', startsOn: '2024-05-01', endsOn: null })
  expect(await latest()).toEqual({ A8: '2026-10-12', A9: '2026-08-02', A10: today })
})

it('is also what was said to be for the action, and changes with a correction', async () => {
  const said = { type: 'training', organizations: [organization], startsOn: '2026-11-03' } as const
  const record = await aLoggedEvent(db.admin, { ...said, action: 'A8' })
  expect((await latest())['A8']).toBe('2026-11-03')

  await aLoggedEvent(db.admin, { ...said, supersedes: record })
  expect((await latest())['A8']).toBe('2026-10-12')
})
