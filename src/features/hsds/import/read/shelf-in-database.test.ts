import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../../../tests/database.ts'
import { withScratch } from '../../../../kernel/as-owner.ts'
import { Defects } from '../defects.ts'
import { shelve } from './shelve.ts'
import type { SourceFile } from './open-source.ts'
import { databaseShelf } from './shelf-in-database.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
const heldMegabytes = (): number => {
  collect()
  const { heapUsed, external, arrayBuffers } = process.memoryUsage()
  return (heapUsed + external + arrayBuffers) / 1e6
}

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase({ connections: 2 })
})
afterAll(() => db.drop())

/** A table of services of this length, made as it is read: it is nowhere whole. */
function services(bytes: number): SourceFile & { rows: number } {
  const description = 'Un lit, un repas et quelqu’un à qui parler. '.repeat(12)
  const file = {
    name: 'services.csv',
    bytes,
    rows: 0,
    async *open() {
      file.rows = 0
      yield new TextEncoder().encode('id,name,status,description\n')
      for (let sent = 0; sent < bytes;) {
        const lines = Array.from({ length: 500 }, () => `${(file.rows += 1)},Service,active,"${description}"`)
        const chunk = new TextEncoder().encode(`${lines.join('\n')}\n`)
        sent += chunk.length
        yield chunk
      }
    },
  }
  return file
}

it(
  'reads a table of 30 MB in the memory of a few batches, no more at its end than at its start',
  { timeout: 300_000 },
  async () => {
    const file = services(30_000_000)
    const held = await withScratch(db.adminUrl, async (query) => {
      const defects = new Defects()
      const shelf = await databaseShelf(query, defects)
      const before = heldMegabytes()
      const held: number[] = []
      let batches = 0
      await shelve([file], shelf, { mapping: null }, defects, async () => {
        defects.drain()
        batches += 1
        if (batches % 10 === 0) held.push(heldMegabytes() - before)
      })
      const [kept] = await query<{ n: number }>(`select count(*)::int as n from shelf_record where object = 'service'`)
      expect(kept).toEqual({ n: file.rows })
      expect(batches).toBeGreaterThan(80)
      return held
    })
    const third = Math.floor(held.length / 3)
    expect(Math.max(...held)).toBeLessThan(30)
    // What is held between two collections moves by a batch or two; what grows with the file never comes down again.
    expect(Math.min(...held.slice(-third)) - Math.max(...held.slice(0, third))).toBeLessThan(4)
  },
)
