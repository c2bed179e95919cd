import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { benchOf, type Add } from '../../bench/feature-bench.ts'
import { measureSealing } from '../../bench/sealing.ts'
import { features } from '../../src/app.ts'
import { root } from '../../src/kernel/root.ts'
import { startInstance } from '../crash-instance.ts'
import type { Measure, Measured, MeasureName } from './claim.ts'
import { provePlantedSecrets } from './planted-secrets.ts'

const run = promisify(execFile)

/** Kills the server and its database without warning, while referrals are sent. `KILLS`: how often. */
async function proveCrashes(): Promise<ReadonlyMap<string, Measured>> {
  const kills = process.env['KILLS'] ?? '1000'
  const script = [join(root, 'scripts', 'run.mjs'), join('scripts', 'crash.ts'), kills]
  const { stdout } = await run(process.execPath, script, { cwd: root, maxBuffer: 2 ** 24 }).catch(
    (error: { stdout?: string }) => ({ stdout: error.stdout ?? '' }),
  )
  const lines = stdout.trim().split('\n')
  const isWhole = lines.at(-1) === 'Nothing lost, nothing broken.'
  const hasReferrals = /[1-9]\d* referrals sent/.test(lines.at(-2) ?? '')
  return new Map([
    ['G8', { isMet: isWhole && hasReferrals && Number(kills) >= 1000, figure: lines.slice(-3).join(' ') }],
  ])
}

/** Lines of a bench as what was measured: under the id when all of it is within its budget. */
async function measuredBy(bench: (add: Add) => Promise<void>): Promise<Measured> {
  const lines: { figure: string; isMet: boolean }[] = []
  await bench((what, value, budget, unit, digits = 1) =>
    lines.push({ figure: `${what}: ${value.toFixed(digits)} ${unit} (at most ${budget})`, isMet: value <= budget }),
  )
  return {
    isMet: lines.length > 0 && lines.every(({ isMet }) => isMet),
    figure: lines.map(({ figure }) => figure).join('; '),
  }
}

const proveSealingCost = async (): Promise<ReadonlyMap<string, Measured>> =>
  new Map([['R22', await measuredBy(measureSealing)]])

async function proveSpeed(): Promise<ReadonlyMap<string, Measured>> {
  const referral = features.find(({ name }) => name === 'referral')
  const bench = referral && (await benchOf(referral))
  if (!bench) throw new Error('referral has no bench')
  return new Map([['R23', await measuredBy((add) => bench.measure(add))]])
}

/** Two builds of one checkout, and what a running instance serves, against the manifest. */
async function proveBuilds(): Promise<ReadonlyMap<string, Measured>> {
  const folder = mkdtempSync(join(tmpdir(), 'tisserin-builds-'))
  try {
    const first = join(folder, 'first')
    cpSync(join(root, 'dist'), first, { recursive: true })
    rmSync(join(root, 'dist', '.built'), { force: true })
    await run(process.execPath, [join(root, 'scripts', 'build.mjs')], { cwd: root })
    const same = readFileSync(join(first, 'manifest.json')).equals(readFileSync(join(root, 'dist', 'manifest.json')))
    const verify = async (target: string): Promise<string> =>
      (await run(process.execPath, [join(root, 'dist', 'verify-assets.js'), target], { cwd: root })).stdout.trim()
    const folders = await verify(first)
    const instance = await startInstance(join(folder, 'data'))
    const served = await verify(instance.url).finally(() => instance.stop())
    return new Map([
      [
        'G28',
        {
          isMet: same && folders.startsWith('The same') && served.startsWith('The same') && !hasInstallScripts(),
          figure: `two builds: ${folders} A running instance: ${served} Packages of sealing that run something when installed: none.`,
        },
      ],
    ])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What seals is these, at exact versions, whose hashes are in package-lock.json. */
const sealingPackages = [
  'age-encryption',
  '@noble/ciphers',
  '@noble/curves',
  '@noble/hashes',
  '@noble/post-quantum',
  '@scure/base',
]

interface Lock {
  packages: Readonly<Record<string, { hasInstallScript?: boolean; integrity?: string }>>
}

function hasInstallScripts(): boolean {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock
  return sealingPackages.some((name) => {
    const found = packages[`node_modules/${name}`]
    return (
      !existsSync(join(root, 'node_modules', name)) ||
      found?.hasInstallScript === true ||
      found?.integrity === undefined
    )
  })
}

export const measures: Readonly<Record<MeasureName, Measure>> = {
  planted: provePlantedSecrets,
  sealing: proveSealingCost,
  speed: proveSpeed,
  crash: proveCrashes,
  builds: proveBuilds,
}
