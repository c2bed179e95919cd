import { join } from 'node:path'
import { testDatabase, type TestDatabase } from '../../../../tests/database.ts'
import { root } from '../../../kernel/root.ts'
import { bringIn, type Sink } from './write/bring-in.ts'
import { Defects, type Defect, type DefectCode } from './defects.ts'
import { shelve } from './read/shelve.ts'
import type { Mapping } from './read/mapping.ts'
import { inMemory } from './read/open-source.ts'
import { importPath, type CommandOptions } from './write/run-command.ts'
import type { ImportSummary } from './write/import-summary.ts'
import type { MadeRecord } from './understand/make-record.ts'
import { memoryShelf } from './read/shelf.ts'

export const packages = join(root, 'tests', 'hsds', 'packages')

export type Told = ImportSummary & { defects: Defect[]; count: (code: DefectCode, file?: string) => number }

/** A database of its own and the operator’s import into it, as the command calls it. */
export async function importDesk(): Promise<
  TestDatabase & { bring(path: string, options?: Partial<CommandOptions>): Promise<Told> }
> {
  const db = await testDatabase({ connections: 2 })
  return {
    ...db,
    async bring(path, options = {}) {
      const done = await importPath(
        db.adminUrl,
        {
          path,
          source: 'source inventée',
          language: 'en',
          networkId: null,
          mapping: null,
          isDryRun: false,
          ...options,
        },
        async ({ summary, defects }) => {
          const all: Defect[] = []
          for await (const some of defects) all.push(...some)
          const count = (code: DefectCode, file?: string) =>
            all.filter((one) => one.code === code && (file === undefined || one.file === file)).length
          return { ...summary, defects: all, count }
        },
      )
      if (!done.ok) throw new Error(`refused: ${JSON.stringify(done.refusal)}`)
      return done.value
    },
  }
}

/** What files come to when nothing stands yet, without a database. */
export async function readFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  { language = 'fr', mapping = null }: { language?: 'fr' | 'en'; mapping?: Mapping | null } = {},
): Promise<{ made: MadeRecord[]; defects: Defect[]; codes: DefectCode[] }> {
  const defects = new Defects()
  const shelf = memoryShelf(defects)
  const sources = Object.entries(files).map(([name, content]) =>
    inMemory(name, typeof content === 'string' ? new TextEncoder().encode(content) : content),
  )
  await shelve(sources, shelf, { mapping }, defects)
  const made: MadeRecord[] = []
  const sink: Sink = {
    standing: async () => new Set(),
    write: async (some) => void made.push(...some),
  }
  await bringIn(shelf, sink, { source: 'source', language, networkId: null, sector: null, defects })
  const all = defects.drain()
  return { made, defects: all, codes: [...new Set(all.map(({ code }) => code))] }
}
