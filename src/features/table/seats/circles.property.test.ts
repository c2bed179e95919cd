import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../../tests/database.ts'
import { aNetwork, anOrganization } from '../../../../tests/people.ts'
import { makesCircle, type Sitting } from '../rules.ts'
import { aConcertation, aTableSeat } from '../test-tables.ts'

let database: TestDatabase
let tables: string[] = []
let organization = ''
const most = 5
beforeAll(async () => {
  database = await testDatabase()
  const network = await aNetwork(database.admin)
  organization = await anOrganization(database.admin, { network })
  tables = []
  for (let made = 0; made < most; made++)
    tables.push(await aConcertation(database.admin, { network, by: organization }))
})
afterAll(() => database.drop())

const table = fc.nat({ max: most - 1 })
const step = fc.record({ does: fc.constantFrom('sit', 'sit', 'sit', 'leave'), parent: table, child: table })

/** Whether one comes back to where one left by going from child to parent. */
function hasCircle(sittings: readonly Sitting[]): boolean {
  const isAbove = (from: string, seen: ReadonlySet<string>): boolean =>
    sittings.some(
      ({ child, parent }) => child === from && (seen.has(parent) || isAbove(parent, new Set([...seen, parent]))),
    )
  return sittings.some(({ child }) => isAbove(child, new Set([child])))
}

const standing = async (): Promise<Sitting[]> =>
  (
    await database.admin.query(
      `SELECT parent_id AS parent, child_id AS child FROM table_seat WHERE state IN ('proposed', 'agreed') ORDER BY id`,
    )
  ).rows

it('never makes a circle, whatever is proposed and ended in whatever order, and refuses nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
      await database.admin.query('DELETE FROM table_seat')
      for (const one of steps) {
        const [parent, child] = [tables[one.parent] ?? '', tables[one.child] ?? '']
        const before = await standing()
        if (one.does === 'leave') {
          await database.admin.query(
            `UPDATE table_seat SET state = 'left' WHERE parent_id = $1 AND child_id = $2 AND state = 'agreed'`,
            [parent, child],
          )
          continue
        }
        const isThere = before.some((sitting) => sitting.parent === parent && sitting.child === child)
        const expected = !makesCircle(before, { parent, child }) && !isThere
        const sat = await aTableSeat(database.admin, { parent, child, by: organization, state: 'agreed' }).then(
          () => true,
          () => false,
        )
        expect(sat).toBe(expected)
        expect(hasCircle(await standing())).toBe(false)
      }
    }),
    { numRuns: 60 },
  )
})

it('never makes a circle when seats that close one are proposed at the same time', async () => {
  await database.admin.query('DELETE FROM table_seat')
  const ring = tables.map((child, place) => ({ child, parent: tables[(place + 1) % tables.length] ?? '' }))
  await Promise.allSettled(ring.map((one) => aTableSeat(database.admin, { ...one, by: organization, state: 'agreed' })))
  const now = await standing()

  expect(now).toHaveLength(most - 1)
  expect(hasCircle(now)).toBe(false)
})
