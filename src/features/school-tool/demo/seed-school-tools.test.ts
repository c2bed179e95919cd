import { afterAll, beforeAll, expect, it } from 'vitest'
import type { TestDatabase } from '../../../../tests/database.ts'
import { demoDatabase } from '../../../../tests/demo-database.ts'
import { demoSchoolTools } from './seed-school-tools.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await demoDatabase()
})
afterAll(() => db.drop())

it('says of each invented service or tool that it is, and names the record that the invented log has of it', async () => {
  const { tools } = demoSchoolTools()
  for (const { titleFr, titleEn } of tools)
    for (const title of [titleFr, titleEn]) expect(title ?? 'invented').toMatch(/inventé|invented/)
  const { rows } = await db.admin.query(
    'SELECT count(*)::int AS n, count(evidence_key)::int AS logged FROM school_tool',
  )
  expect(rows).toEqual([{ n: tools.length, logged: tools.filter(({ logged }) => logged !== null).length }])
})
