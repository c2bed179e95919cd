import { afterAll, beforeAll, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../tests/database.ts'
import { aCoordinator, aNetwork, aSession } from '../../../tests/people.ts'
import { saveRecords } from './save-records.ts'

let db: TestDatabase
let networkId: string
let coordinator: string
beforeAll(async () => {
  db = await testDatabase()
  networkId = await aNetwork(db.admin)
  coordinator = await aSession(db.admin, await aCoordinator(db.admin, { network: networkId }))
})
afterAll(() => db.drop())

it('lets new records arrive in the order of the batch, whatever their ids', async () => {
  const ids = ['c', 'b', 'a'].map((first) => `${first}0000000-0000-4000-8000-000000000000`)
  const batch = ids.map((id) => ({
    id,
    kind: 'organization' as const,
    networkId,
    doc: { name: { fr: 'Organisme' }, description: { fr: 'Un organisme.' } },
  }))

  const saved = await db.database.asSession(coordinator, (tx) => saveRecords(tx, batch, null))

  const { rows } = await db.admin.query<{ id: string }>('SELECT id FROM directory_record ORDER BY seq')
  expect(rows.map(({ id }) => id)).toEqual(ids)
  expect(saved.created).toEqual(ids)
})
