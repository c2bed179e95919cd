import { afterAll, beforeAll, expect, it } from 'vitest'
import { sql } from 'kysely'
import { testDatabase, type TestDatabase } from '../../../../tests/database.ts'
import { aCoordinator, anImport, aNetwork, anOrganization, aSession } from '../../../../tests/people.ts'
import { aLoggedEvent } from '../../indicator/test-log.ts'
import { aDeclaration } from '../test-ties.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.drop())

it('stays when the list it came in is undone, once a tie or a piece of evidence names it', async () => {
  const { admin } = db
  const network = await aNetwork(admin)
  const person = await aCoordinator(admin, { network })
  const list = await anImport(admin, { network, person, status: 'applied' })
  await admin.query('UPDATE import SET applied_at = sec.now() WHERE id = $1', [list])
  const listed = () => anOrganization(admin, { network, status: 'listed', import: list })
  const [told, logged, free] = [await listed(), await listed(), await listed()]
  const own = await anOrganization(admin, { network })
  await aDeclaration(admin, { by: own, of: told })
  await aLoggedEvent(admin, { type: 'training', organizations: [own, logged] })

  const removed = await db.database.asSession(await aSession(admin, person), (tx) =>
    sql<{ n: number }>`select sec.undo_import(${list}) as n`.execute(tx),
  )

  expect(removed.rows).toEqual([{ n: 1 }])
  const { rows } = await admin.query('SELECT id FROM organization WHERE id = ANY ($1)', [[told, logged, free]])
  expect(rows.map(({ id }) => id).toSorted()).toEqual([told, logged].toSorted())
})
