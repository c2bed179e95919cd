import { chmodSync, rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { type Instance, killDatabase, pick, startInstance } from './crash-instance.ts'
import { type Writer, auditWriter, formWriter, referralWriter } from './crash-writers.ts'

// npm run crash -- 200: kills the server and the database of a demonstration without warning, so many times, while it is
// written to, and checks after each that nothing that was acknowledged is lost.

const writers: readonly Writer[] = [formWriter, auditWriter, referralWriter]
const kinds = ['server', 'database', 'both'] as const
type Kind = (typeof kinds)[number]

const turns = Number(process.argv[2] ?? 200)
/** Of each writer. */
const writesAtOnce = 3
const longestLifeMs = 800

/** Ids acknowledged so far, by writer. */
type Acknowledged = ReadonlyMap<Writer, Set<string>>

async function kill(kind: Kind, instance: Instance, dataFolder: string): Promise<void> {
  if (kind !== 'server') killDatabase(dataFolder)
  if (kind !== 'database') await instance.kill()
}

/** Leaves no process behind, whatever stopped this one. */
function endAtOnce(instance: Instance, dataFolder: string): void {
  void instance.kill()
  killDatabase(dataFolder)
}

/** Writes with every writer until the instance is killed. */
async function writeUntilKilled(
  instance: Instance,
  acknowledged: Acknowledged,
  killing: () => Promise<void>,
): Promise<void> {
  let isOver = false
  const connections = await Promise.all(
    writers.map(async (writer) => ({ writer, connection: await writer.connect(instance) })),
  )
  const lanes = connections.flatMap((pair) => Array.from({ length: writesAtOnce }, () => pair))
  const writing = lanes.map(async ({ writer, connection }) => {
    while (!isOver) {
      const id = await connection.write().catch(() => null) // not acknowledged: it may be there or not
      if (id === null) await delay(1)
      else acknowledged.get(writer)?.add(id)
    }
  })
  await delay(Math.random() * longestLifeMs)
  await killing()
  isOver = true
  await Promise.all(writing)
  await Promise.all(connections.map(({ connection }) => connection.close()))
}

/** @returns sentences about what is lost or broken */
async function check(acknowledged: Acknowledged, adminUrl: string): Promise<string[]> {
  const sentences: string[] = []
  for (const writer of writers) {
    const kept = await writer.findAll(adminUrl)
    const lost = [...(acknowledged.get(writer) ?? [])].filter((id) => !kept.has(id))
    if (lost.length > 0) sentences.push(`${lost.length} ${writer.name} are lost, ${lost[0]} among them.`)
    sentences.push(...(await writer.findBroken(adminUrl)))
  }
  return sentences
}

const countOf = (acknowledged: Acknowledged): string =>
  writers.map((writer) => `${acknowledged.get(writer)?.size ?? 0} ${writer.name}`).join(', ')

async function crashAndCheck(dataFolder: string): Promise<boolean> {
  const acknowledged: Acknowledged = new Map(writers.map((writer) => [writer, new Set<string>()]))
  const kills: Record<Kind, number> = { server: 0, database: 0, both: 0 }
  let longestReturnMs = 0
  let flaws: string[] = []
  let instance = await startInstance(dataFolder)
  process.on('exit', () => endAtOnce(instance, dataFolder))
  for (let turn = 1; turn <= turns && flaws.length === 0; turn += 1) {
    const kind = pick(kinds)
    kills[kind] += 1
    await writeUntilKilled(instance, acknowledged, () => kill(kind, instance, dataFolder))

    const began = performance.now()
    if (kind === 'database') await instance.isHealthy()
    else instance = await startInstance(dataFolder)
    longestReturnMs = Math.max(longestReturnMs, performance.now() - began)

    flaws = await check(acknowledged, instance.adminUrl)
    if (turn % 20 === 0) console.log(`  after ${turn} kills: ${countOf(acknowledged)}`)
  }
  await instance.stop()
  console.log(`${kills.server} kills of the server, ${kills.database} of the database, ${kills.both} of both.`)
  console.log(`Acknowledged: ${countOf(acknowledged)}. Longest return: ${Math.round(longestReturnMs)} ms.`)
  console.log(flaws.length === 0 ? 'Nothing lost, nothing broken.' : flaws.join('\n'))
  return flaws.length === 0
}

if (!Number.isInteger(turns) || turns < 1) {
  console.error('Say how many kills: npm run crash -- 200')
  process.exit(1)
}
const folder = await mkdtemp(join(tmpdir(), 'tisserin-crash-'))
chmodSync(folder, 0o711)
const isWhole = await crashAndCheck(join(folder, 'data'))
rmSync(folder, { recursive: true, force: true })
process.exitCode = isWhole ? 0 : 1
