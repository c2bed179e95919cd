import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../../tests/database.ts'
import { root } from '../../../kernel/root.ts'
import type { Defect } from './defects.ts'
import { importPath, type CommandOptions, type ImportSummary } from './run-command.ts'

const packages = join(root, 'tests', 'hsds', 'packages')

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase({ connections: 2 })
})
afterAll(() => db.drop())

type Told = ImportSummary & { all: Defect[]; counts: Record<string, number> }
async function bring(path: string, options: Partial<CommandOptions> = {}): Promise<Told> {
  const done = await importPath(
    db.adminUrl,
    {
      path: join(packages, path),
      source: path,
      language: 'en',
      networkId: null,
      mapping: null,
      isDryRun: false,
      ...options,
    },
    async ({ summary, counts, defects }) => {
      const all: Defect[] = []
      for await (const some of defects) all.push(...some)
      return { ...summary, all, counts }
    },
  )
  if (!done.ok) throw new Error(JSON.stringify(done.refusal))
  return done.value
}

describe('x', () => {
  it('y', async () => {
    for (const p of (process.env['P'] ?? 'illinois').split(',')) {
      const t0 = performance.now()
      const { all, ...t } = await bring(p)
      console.log(p, Math.round(performance.now() - t0), JSON.stringify(t, null, 1))
      const seen = new Map<string, number>()
      for (const d of all) {
        const k = d.code + ' ' + d.file + ' ' + d.field
        seen.set(k, (seen.get(k) ?? 0) + 1)
        if ((seen.get(k) ?? 0) <= 2) console.log(JSON.stringify(d))
      }
      console.log([...seen])
      const t1 = performance.now()
      const again = await bring(p)
      console.log(
        'again',
        Math.round(performance.now() - t1),
        again.created,
        again.updated,
        again.unchanged,
        again.all.length,
        all.length,
      )
    }
  })
})
