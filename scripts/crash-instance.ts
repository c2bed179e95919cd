import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { root } from '../src/kernel/root.ts'

export type Instance = {
  url: string
  adminUrl: string
  /** Waits until the instance answers that all is well. */
  isHealthy: () => Promise<void>
  /** SIGKILL. */
  kill: () => Promise<void>
  /** SIGTERM; @returns the exit code */
  stop: () => Promise<number | null>
}

export const pick = <T>(choices: readonly [T, ...T[]]): T =>
  choices[Math.floor(Math.random() * choices.length)] ?? choices[0]

async function isUp(url: string, adminUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: adminUrl })
  client.on('error', () => {})
  try {
    // A connection of its own: those of the server may outlive a killed database by a moment.
    await client.connect()
    return (await fetch(`${url}healthz`)).status === 200
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

async function untilUp(url: string, adminUrl: string): Promise<void> {
  for (const began = Date.now(); Date.now() - began < 60_000; await delay(10)) if (await isUp(url, adminUrl)) return
  throw new Error('The instance did not come back within a minute.')
}

interface InstanceChoices {
  env?: Readonly<Record<string, string>>
  /** Every byte that the server writes, to its output and to its errors. */
  heard?: (chunk: Buffer) => void
}

/** Starts the real server with the demonstration, as `npm run demo` does, on a port that the system chooses. */
export async function startInstance(
  dataFolder: string,
  { env: more = {}, heard }: InstanceChoices = {},
): Promise<Instance> {
  const env = {
    ...process.env,
    TISSERIN_DEMO: '1',
    TISSERIN_DATA: dataFolder,
    PORT: '0',
    LOG_LEVEL: 'silent',
    DATABASE_URL: '',
    ...more,
  }
  const child = spawn(process.execPath, [join(root, 'dist', 'main.js')], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout.on('data', (chunk: Buffer) => heard?.(chunk))
  child.stderr.on('data', (chunk: Buffer) => (heard ? heard(chunk) : process.stderr.write(chunk)))
  const exited = once(child, 'exit')
  let url: string | null = null
  for await (const line of createInterface({ input: child.stdout })) {
    url = /^Tisserin ready: (\S+)$/.exec(line)?.[1] ?? null
    if (url !== null) break
  }
  if (url === null) throw new Error('The server ended before it was ready.')
  child.stdout.resume()
  const ready = url
  const { password, port } = JSON.parse(readFileSync(join(dataFolder, 'postgres.json'), 'utf8')) as Record<
    string,
    string
  >
  const adminUrl = `postgres://postgres:${password}@127.0.0.1:${port}/tisserin`
  return {
    url: ready,
    adminUrl,
    isHealthy: () => untilUp(ready, adminUrl),
    kill: async () => {
      child.kill('SIGKILL')
      await exited
    },
    stop: async () => {
      child.kill('SIGTERM')
      await exited
      return child.exitCode
    },
  }
}

/** SIGKILL to PostgreSQL’s first process; nothing when it is not there. */
export function killDatabase(dataFolder: string): void {
  try {
    process.kill(Number(readFileSync(join(dataFolder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL')
  } catch {
    // it is being started again
  }
}
