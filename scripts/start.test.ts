import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, afterEach, assert, beforeAll, describe, it } from 'vitest'
import { emptyDatabase } from '../tests/database.ts'
import { childEnvironment } from '../src/kernel/child-environment.ts'
import { root } from '../src/kernel/root.ts'
import { killDatabase } from './crash-instance.ts'

/** Of all the tests, one after the other: making a database takes longer than starting on one that is there. */
let folder: string
let running: ChildProcess[] = []

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tisserin-start-'))
  chmodSync(folder, 0o755)
})
afterAll(() => rmSync(folder, { recursive: true }))

afterEach(async () => {
  for (const child of running) {
    if (child.exitCode !== null || child.signalCode !== null) continue
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  running = []
})

type Told = { child: ChildProcess; lines: string[]; code: number | null }

/** Starts as `npm start` does; comes back when it is ready or has ended. */
async function start(env: Record<string, string> = {}): Promise<Told> {
  const child = spawn(process.execPath, [join(root, 'scripts', 'start.mjs')], {
    env: {
      ...childEnvironment(),
      LOG_LEVEL: 'silent',
      PORT: '0',
      TISSERIN_DATA: join(folder, 'data'),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.push(child)
  const lines: string[] = []
  createInterface({ input: child.stderr }).on('line', (line) => lines.push(line))
  const ended = once(child, 'close')
  const ready = (async () => {
    for await (const line of createInterface({ input: child.stdout })) {
      lines.push(line)
      if (line.startsWith('Tisserin ready: ')) return
    }
  })()
  await Promise.race([ready, ended])
  if (lines.at(-1)?.startsWith('Tisserin ready: ') !== true) await ended
  child.stdout.resume()
  return { child, lines, code: child.exitCode }
}

const urlOf = ({ lines }: Told): string => lines.at(-1)?.replace('Tisserin ready: ', '') ?? ''

async function end({ child }: Told, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode
  const exited = once(child, 'exit')
  child.kill(signal)
  await exited
  return child.exitCode
}

describe('npm start', () => {
  it('serves, says where in its last line, and ends cleanly', async () => {
    const told = await start()

    const health = await fetch(`${urlOf(told)}healthz`)
    const page = await fetch(`${urlOf(told)}fr`)
    const code = await end(told, 'SIGTERM')

    assert.match(told.lines.at(-1) ?? '', /^Tisserin ready: http:\/\/localhost:\d+\/$/)
    assert.equal(health.status, 200)
    assert.include(await health.text(), '"status":"ok","database":"ok","version"')
    assert.equal(page.status, 200)
    assert.equal(code, 0)
  })

  it('gives every answer the headers that protect it', async () => {
    const told = await start()

    for (const path of ['', 'fr', 'nowhere', 'healthz', 'icon.svg', 'robots.txt', 'metrics']) {
      const { headers } = await fetch(`${urlOf(told)}${path}`, { redirect: 'manual' })
      assert.include(headers.get('content-security-policy'), "default-src 'none'", path)
      assert.equal(headers.get('x-content-type-options'), 'nosniff', path)
    }
  })

  it('serves its files for a year under names that follow their content', async () => {
    const told = await start()
    const html = await (await fetch(`${urlOf(told)}fr`)).text()
    const [css] = /\/assets\/app\.[0-9a-f]+\.css/.exec(html) ?? []

    const file = await fetch(new URL(css ?? '', urlOf(told)), { headers: { 'accept-encoding': 'br' } })

    assert.equal(file.status, 200)
    assert.equal(file.headers.get('cache-control'), 'public, max-age=31536000, immutable')
    assert.equal(file.headers.get('content-encoding'), 'br')
    assert.equal((await fetch(`${urlOf(told)}assets/../../package.json`)).status, 404)
  })

  it('says so and stops when it runs already on the same data, and starts again after a kill', async () => {
    const first = await start()

    const second = await start()
    await end(first, 'SIGKILL')
    const third = await start()

    assert.equal(second.code, 1)
    assert.match(
      second.lines.at(-1) ?? '',
      /^Tisserin already runs on the data in .* \(process \d+\): nothing was started\.$/,
    )
    assert.equal((await fetch(`${urlOf(third)}healthz`)).status, 200)
  })

  it('says so and stops when its port is taken', async () => {
    const squatter = createServer().listen(0, '127.0.0.1')
    await once(squatter, 'listening')
    const address = squatter.address()
    const port = typeof address === 'object' && address !== null ? String(address.port) : ''

    const told = await start({ PORT: port })

    assert.equal(told.code, 1)
    assert.deepEqual(
      told.lines.at(-1),
      `Port ${port} of 127.0.0.1 is already in use: stop the other program, or choose another PORT.`,
    )
    squatter.close()
  })

  it('tells every mistake of the settings, one sentence each, and starts nothing', async () => {
    const { lines, code } = await start({ PORT: 'http', TZ_INSTANCE: 'Quebec' })

    assert.equal(code, 1)
    assert.deepEqual(
      lines.filter((line) => /^[A-Z_]+ must/.test(line)).map((line) => line.split(' ')[0]),
      ['PORT', 'TZ_INSTANCE'],
    )
  })

  it('serves from an external database, several processes at once, and leaves it running', async () => {
    const { adminUrl, drop } = await emptyDatabase()
    const data = join(folder, 'no-data')
    const env = { DATABASE_URL: adminUrl, TISSERIN_DATA: data }

    const both = await Promise.all([start(env), start(env)])
    const answers = await Promise.all(both.map((told) => fetch(`${urlOf(told)}healthz`)))
    const links = both.map(({ lines }) =>
      lines.map((line) => /^Set up this instance: (\S+)/.exec(line)?.[1]).find(Boolean),
    )
    const setups = await Promise.all(links.map((link) => fetch(link ?? 'about:blank')))
    const codes = await Promise.all(both.map((told) => end(told, 'SIGTERM')))

    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200],
    )
    assert.deepEqual(
      setups.map(({ status }) => status),
      [200, 200],
    )
    assert.deepEqual(codes, [0, 0])
    assert.isFalse(existsSync(data))
    await drop()
  })

  it('brings a demonstration up once when two processes start it at once', async () => {
    const { adminUrl, drop } = await emptyDatabase()
    const env = { DATABASE_URL: adminUrl, TISSERIN_DEMO: '1' }

    const both = await Promise.all([start(env), start(env)])
    const answers = await Promise.all(both.map((told) => fetch(`${urlOf(told)}fr`)))
    const codes = await Promise.all(both.map((told) => end(told, 'SIGTERM')))

    assert.deepEqual(
      both.map(({ lines }) => lines.filter((line) => /error|at .*:\d+/i.test(line))),
      [[], []],
    )
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200],
    )
    assert.deepEqual(codes, [0, 0])
    await drop()
  })

  it('says 503 while the database is away and recovers by itself', async () => {
    const told = await start()
    const url = urlOf(told) // the queue may still write a line when it loses its connection
    killDatabase(join(folder, 'data'))

    const statuses: number[] = []
    while (statuses.at(-1) !== 200 || !statuses.includes(503)) {
      statuses.push((await fetch(`${url}healthz`)).status)
    }

    assert.deepEqual([...new Set(statuses.filter((status) => status !== 200))], [503])
    assert.equal(told.child.exitCode, null)
  })
})
