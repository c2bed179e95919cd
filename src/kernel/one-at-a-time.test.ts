import { afterAll, beforeAll, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../../tests/database.ts'
import { oneAtATime } from './one-at-a-time.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.drop())

it('lets processes that start at once bring the database up one after another', async () => {
  let inside = 0
  let most = 0
  const start = () =>
    oneAtATime(db.adminUrl, async () => {
      inside += 1
      most = Math.max(most, inside)
      await db.admin.query('SELECT 1')
      inside -= 1
    })

  await Promise.all([start(), start(), start()])

  expect(most).toBe(1)
})

it('gives the turn on when one fails', async () => {
  await expect(oneAtATime(db.adminUrl, () => Promise.reject(new Error('no')))).rejects.toThrow('no')

  expect(await oneAtATime(db.adminUrl, async () => 'yes')).toBe('yes')
})
