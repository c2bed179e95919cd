import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../src/kernel/root.ts'
import { embeddedAdminUrl } from '../src/kernel/postgres.ts'

export interface BenchServer {
  url: string
  adminUrl: string
  /** Process of the web server; the database's processes are its descendants. */
  pid: number
  /** From the command to the ready line, milliseconds. */
  startedInMs: number
  dataFolder: string
  /** @param keep leaves the data for a second start */
  stop(keep?: boolean): Promise<void>
}

/** How `scripts/run-server.mjs` says that the server is run. */
const flags = [
  '--max-semi-space-size=4',
  '--max-old-space-size=1024',
  '--enable-source-maps',
  ...(process.platform === 'linux' && process.arch === 'x64' ? ['--no-memory-protection-keys'] : []),
]

const compiledIn = (program: string) => ({
  NODE_COMPILE_CACHE: join(program, 'dist', 'compiled'),
  NODE_COMPILE_CACHE_PORTABLE: '1',
})

export interface StartOptions {
  dataFolder?: string
  command?: 'npm' | 'server'
  /** Checkout whose build is run; this one when nothing is said. */
  program?: string
  env?: Record<string, string>
}

/** Starts the real server on data of its own, as a user would (`npm start`) or directly. */
export async function startServer({
  dataFolder = mkdtempSync(join(tmpdir(), 'tisserin-bench-')),
  command = 'server',
  program = root,
  env = {},
}: StartOptions = {}): Promise<BenchServer> {
  const from = performance.now()
  const environment = { ...process.env, TISSERIN_DATA: dataFolder, PORT: '0', LOG_LEVEL: 'silent', ...env }
  const child =
    command === 'npm'
      ? spawn('npm', ['start'], { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'inherit'] })
      : spawn(process.execPath, [...flags, join(program, 'dist', 'main.js')], {
          cwd: program,
          env: { ...compiledIn(program), ...environment },
          stdio: ['ignore', 'pipe', 'inherit'],
        })
  const url = await readyLine(child)
  const startedInMs = performance.now() - from
  return {
    url,
    adminUrl: env['DATABASE_URL'] ?? embeddedAdminUrl(dataFolder) ?? '',
    pid: serverPid(child.pid ?? 0),
    startedInMs,
    dataFolder,
    async stop(keep = false) {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
      if (!keep) rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

function readyLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const url = /Tisserin ready: (\S+)/.exec(said)?.[1]
      if (url) resolve(url.replace(/\/$/, ''))
    })
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)))
  })
}

/** `npm start` starts a script that starts the server: the process that runs dist/main.js is the one to watch. */
function serverPid(started: number): number {
  return [started, ...descendants(started)].find((pid) => commandOf(pid).includes('dist/main.js')) ?? started
}

const commandOf = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}

const fieldsOf = (pid: number): string[] =>
  readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')

function descendants(of: number): number[] {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      parents.set(Number(name), Number(fieldsOf(Number(name))[1]))
    } catch {
      continue // it ended meanwhile
    }
  }
  const found: number[] = []
  for (let layer = [of]; layer.length > 0;) {
    layer = [...parents].filter(([, parent]) => layer.includes(parent)).map(([pid]) => pid)
    found.push(...layer)
  }
  return found
}

/** Processor time used so far by the server and its database, milliseconds. Ended processes are counted with their parent. */
export function cpuMs(pid: number): number {
  let ticks = 0
  for (const one of [pid, ...descendants(pid)]) {
    try {
      const fields = fieldsOf(one)
      ticks += Number(fields[11]) + Number(fields[12])
      if (one !== pid) ticks += Number(fields[13]) + Number(fields[14])
    } catch {
      continue
    }
  }
  return ticks * 10
}

/** Time that these processes and all that descend from them spent on a processor, milliseconds; to the microsecond, unlike `cpuMs`. */
export function busyMs(pids: readonly number[]): number {
  let nanoseconds = 0
  for (const one of new Set(pids.flatMap((pid) => [pid, ...descendants(pid)]))) {
    try {
      for (const task of readdirSync(`/proc/${one}/task`))
        nanoseconds += Number(readFileSync(`/proc/${one}/task/${task}/schedstat`, 'utf8').split(' ')[0])
    } catch {
      continue // it ended meanwhile
    }
  }
  return nanoseconds / 1e6
}

/** Proportional memory of the server alone, megabytes. */
export function memoryMb(pid: number): number {
  const kilobytes = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1]
  return Number(kilobytes) / 1024
}
