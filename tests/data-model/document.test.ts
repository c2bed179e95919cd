import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { root } from '../../src/kernel/root.ts'
import { testDatabase, type TestDatabase } from '../database.ts'
import { areasOf, readCatalog } from './catalog.ts'
import { describeDataModel } from './document.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.drop())

it('is what docs/data-model.md draws', async () => {
  const areas = areasOf(join(root, 'db', 'migrations'))

  await expect(describeDataModel(await readCatalog(db.admin), areas)).toMatchFileSnapshot('../../docs/data-model.md')
})

it('knows what every table is, and draws no arrow to a table that it does not know', async () => {
  const tables = await readCatalog(db.admin)
  const names = tables.map(({ name }) => name)

  expect(tables.filter(({ meaning }) => meaning === '').map(({ name }) => name)).toEqual([])
  expect(tables.flatMap(({ references }) => references).filter(({ target }) => !names.includes(target))).toEqual([])
})
