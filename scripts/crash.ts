import { chmodSync, rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { embeddedAdminUrl } from '../src/kernel/postgres.ts'
import { type Writer, auditWriter } from './crash-writers.ts'
import { type Instance, killDatabase, pick, startInstance } from './crash-instance.ts'

// npm run crash -- 200: kills the server and the database without warning, so many times, under writes, and checks that
// nothing that was acknowledged is lost.

const kinds = ['server', 'database', 'both'] as const
type Kind = (typeof kinds)[number]

const turns = Number(process.argv[2] ?? 200)
const writersAtOnce = 4
const longestLifeMs = 250

async function kill(kind: Kind, instance: Instance, dataFolder: string): Promise<void> {
  if (kind !== 'server') killDatabase(dataFolder)
  if (kind !== 'database') await instance.kill()
}

/** Writes until the instance is killed. @returns the ids that were acknowledged */
async function writeUntilKilled(writer: Writer, instance: Instance, killing: () => Promise<void>): Promise<string[]> {
  const acknowledged: string[] = []
  let isOver = false
  const connection = await writer.connect(instance)
  const writing = Array.from({ length: writersAtOnce }, async () => {
    while (!isOver) {
      try {
        acknowledged.push(await connection.write())
      } catch {
        // not acknowledged: it may be there or not
      }
    }
  })
  await new Promise((resolve) => setTimeout(resolve, Math.random() * longestLifeMs))
  await killing()
  isOver = true
  await Promise.all(writing)
  await connection.close()
  return acknowledged
}

async function crashAndCheck(writer: Writer, dataFolder: string): Promise<boolean> {
  const acknowledged = new Set<string>()
  const kills: Record<Kind, number> = { server: 0, database: 0, both: 0 }
  const broken: string[] = []
  let longestReturnMs = 0
  let lost = 0
  let instance = await startInstance(dataFolder)
  for (let turn = 1; turn <= turns; turn += 1) {
    const kind = pick(kinds)
    kills[kind] += 1
    const written = await writeUntilKilled(writer, instance, () => kill(kind, instance, dataFolder))
    for (const id of written) acknowledged.add(id)

    const began = performance.now()
    if (kind === 'database') await instance.isHealthy()
    else instance = await startInstance(dataFolder)
    longestReturnMs = Math.max(longestReturnMs, performance.now() - began)

    const adminUrl = embeddedAdminUrl(dataFolder) ?? ''
    const kept = await writer.findAll(adminUrl)
    lost = [...acknowledged].filter((id) => !kept.has(id)).length
    broken.push(...(await writer.findBroken(adminUrl)))
    if (turn % 20 === 0) console.log(`  ${turn} kills, ${acknowledged.size} writes acknowledged, ${lost} lost`)
    if (lost > 0 || broken.length > 0) break
  }
  await instance.stop()
  console.log(
    `${writer.name}: ${kills.server} kills of the server, ${kills.database} of the database, ${kills.both} of both; ` +
      `${acknowledged.size} writes acknowledged, ${lost} lost; longest return ${Math.round(longestReturnMs)} ms.`,
  )
  for (const sentence of broken) console.log(`  ${sentence}`)
  return lost === 0 && broken.length === 0
}

if (!Number.isInteger(turns) || turns < 1) {
  console.error('Say how many kills: npm run crash -- 200')
  process.exit(1)
}
const folder = await mkdtemp(join(tmpdir(), 'tisserin-crash-'))
chmodSync(folder, 0o711)
const isWhole = await crashAndCheck(auditWriter, join(folder, 'data'))
rmSync(folder, { recursive: true, force: true })
process.exitCode = isWhole ? 0 : 1
