import { afterAll, beforeAll, expect, it } from 'vitest'
import type { TestDatabase } from '../../../../tests/database.ts'
import { demoDatabase } from '../../../../tests/demo-database.ts'
import { demoTrainings } from './read-demo-trainings.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await demoDatabase()
})
afterAll(() => db.drop())

it('says of each invented training that it is, and counts nothing twice in the log of work', async () => {
  for (const { title } of demoTrainings().trainings) expect(title).toMatch(/inventée|invented/)
  const { rows } = await db.admin.query(
    `SELECT (SELECT count(*)::integer FROM training) AS trainings, (SELECT count(*)::integer FROM training_count WHERE recorded_at IS NULL) AS waiting,
       (SELECT count(*)::integer FROM evidence_event WHERE source_record LIKE 'training-%') AS events`,
  )
  expect(rows).toEqual([{ trainings: demoTrainings().trainings.length, waiting: 0, events: 0 }])
})

it('has people who hold a certificate, someone who waits, and something to take again', async () => {
  const { rows } = await db.admin.query(
    `SELECT (SELECT count(*)::integer FROM training_certificate) AS certificates, (SELECT count(*)::integer FROM training_registration WHERE state = 'waiting') AS waiting,
       (SELECT count(*)::integer FROM training_registration r JOIN training_session s ON s.id = r.session_id
         WHERE r.state IN ('registered', 'offered') GROUP BY s.id, s.capacity HAVING sum(r.seats) > s.capacity LIMIT 1) AS "tooMany"`,
  )
  expect(rows[0].certificates).toBeGreaterThan(15)
  expect(rows[0].waiting).toBe(2)
  expect(rows[0].tooMany).toBeNull()
})
