import { join } from 'node:path'
import { build } from 'esbuild'
import { launchBrowser } from '../e2e/browser.ts'
import { root } from '../src/kernel/root.ts'
import type { Add } from './feature-bench.ts'
import { referralRounds, type RoundCost } from './sealing-rounds.ts'

const rounds = 60
const warmUp = 15
/** How much slower than this machine the telephone is made (Chromium’s own throttle). */
const slower = 4

/** Processor time of this process, in milliseconds: what others do meanwhile does not count. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const share = (all: readonly number[], part: number): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length * part)] ?? 0

/** What each round gives after those that warm up. */
async function roundsOf<T>(round: () => Promise<T>): Promise<T[]> {
  for (let at = 0; at < warmUp; at++) await round()
  const all: T[] = []
  for (let at = 0; at < rounds; at++) all.push(await round())
  return all
}

/** Seals a referral of 50 kB for five teams besides the author’s, and opens it as one of them (spec referral 6, number 22): here, then in a slow browser. */
export async function measureSealing(add: Add): Promise<void> {
  const here = await roundsOf(await referralRounds(cpuMs))
  const what = 'a referral of 50 kB for five teams and one’s own'
  const p95 = (all: readonly number[]) => share(all, 0.95)
  add(`${what}: seal (CPU, p95)`, p95(here.map(({ sealing }) => sealing)), 150, 'ms')
  add(`${what}: open as one of them (CPU, p95)`, p95(here.map(({ opening }) => opening)), 150, 'ms')
  const slow = await roundsInBrowser()
  const clock = slow.map(({ wallMs }) => wallMs)
  const said = [0, 0.5, 0.95].map((part) => share(clock, part).toFixed(0)).join(', ')
  add(
    `${what}: both, in Chromium throttled ${slower} × (CPU of its page, p95; by the clock, what others took included: best, median, p95 ${said} ms)`,
    p95(slow.map(({ busyMs }) => busyMs)),
    150,
    'ms',
  )
}

/** The very code of sealed pages, bundled as they are, in a page that the browser slows down. */
async function roundsInBrowser(): Promise<{ wallMs: number; busyMs: number }[]> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'bench', 'sealing-page.ts')],
    bundle: true,
    minify: true,
    platform: 'browser',
    target: 'es2022',
    format: 'esm',
    write: false,
    alias: Object.fromEntries(
      ['@noble/curves', '@noble/hashes', '@noble/ciphers'].map((name) => [name, join(root, 'node_modules', name)]),
    ),
    plugins: [
      {
        name: 'ids of the browser',
        setup(given) {
          given.onResolve({ filter: /^node:crypto$/ }, ({ path }) => ({ path, namespace: 'browser' }))
          given.onLoad({ filter: /.*/, namespace: 'browser' }, () => ({
            contents: 'export const randomUUID = () => crypto.randomUUID()',
          }))
        },
      },
    ],
  })
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    await page.route('**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>.</title>' }),
    )
    await page.goto('http://localhost/')
    await page.addScriptTag({ type: 'module', content: outputFiles[0]?.text ?? '' })
    await page.waitForFunction('globalThis.roundOfReferral !== undefined')
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower })
    await devtools.send('Performance.enable')
    // The throttle spins: what it adds is processor time of the page too, and what other programs took is not.
    const busyMs = async (): Promise<number> => {
      const { metrics } = await devtools.send('Performance.getMetrics')
      return 1000 * (metrics.find(({ name }) => name === 'ProcessTime')?.value ?? Number.NaN)
    }
    return await roundsOf(async () => {
      const began = await busyMs()
      const { sealing, opening } = (await page.evaluate('roundOfReferral()')) as RoundCost
      return { wallMs: sealing + opening, busyMs: (await busyMs()) - began }
    })
  } finally {
    await browser.close()
  }
}
