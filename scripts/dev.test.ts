import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { root } from '../src/kernel/root.ts'

let folder: string
let child: ChildProcess
let lines: AsyncIterator<string>

/** Where the server says that it is ready, each time that it is started. */
async function nextAddress(): Promise<string> {
  for (;;) {
    const { value, done } = await lines.next()
    if (done) throw new Error('npm run dev ended')
    if (value.startsWith('Tisserin ready: ')) return value.replace('Tisserin ready: ', '')
  }
}

const postgresPid = (): string | undefined =>
  readFileSync(join(folder, 'data', 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tisserin-dev-'))
  chmodSync(folder, 0o755)
  child = spawn(process.execPath, [join(root, 'scripts', 'start.mjs'), '--dev', '--demo'], {
    env: { PATH: process.env.PATH ?? '', LOG_LEVEL: 'silent', PORT: '0', TISSERIN_DATA: join(folder, 'data') },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (child.stdout === null) throw new Error('its lines are read here')
  lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
})
afterAll(async () => {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  rmSync(folder, { recursive: true, force: true })
})

it('serves the demonstration and the gallery, starts the server again at a save, and leaves PostgreSQL up', async () => {
  const first = await nextAddress()
  const pages = await Promise.all(['demo', 'fr/galerie'].map((path) => fetch(first + path, { redirect: 'follow' })))
  const before = postgresPid()
  const saved = new Date('2026-11-02T12:00:00Z')

  utimesSync(join(root, 'content', 'README.md'), saved, saved)
  const second = await nextAddress()

  expect(pages.map(({ status }) => status)).toEqual([200, 200])
  expect((await fetch(`${second}fr`)).status).toBe(200)
  expect(postgresPid()).toBe(before)
})

it('ends with all that it started', async () => {
  child.kill('SIGTERM')
  const [code] = (await once(child, 'exit')) as [number | null]

  expect(code).toBe(0)
  expect(existsSync(join(folder, 'data', 'postgres', 'postmaster.pid'))).toBe(false)
})
