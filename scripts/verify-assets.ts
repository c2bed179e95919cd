import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { frameOf } from '../src/app/frame.tsx'
import { differences, manifestName, manifestOf, type Ask, type Manifest } from '../src/app/sealed-manifest.ts'
import { features, routes } from '../src/app.ts'
import { root } from '../src/kernel/root.ts'
import type { AssetNames } from '../src/kernel/serve-assets.ts'

// npm run verify-assets [-- URL | FOLDER]: whether what an instance serves, or what a build holds, is what this checkout builds: every file, every sealed
// page, and the policy that sealed pages are sent with. Without an argument: this build. `--write` is the build's own.

const dist = join(root, 'dist')
const manifestPath = join(dist, manifestName)

function made(folder: string): Manifest {
  const names = JSON.parse(readFileSync(join(folder, 'assets.json'), 'utf8')) as AssetNames
  return manifestOf(folder, routes, frameOf(features, names).frame)
}

const fromAddress =
  (address: string): Ask =>
  async (path) => {
    const answer = await fetch(`${address.replace(/\/$/, '')}${path}`, { redirect: 'manual' })
    return answer.status === 200 ? { body: new Uint8Array(await answer.arrayBuffer()), headers: answer.headers } : null
  }

/** Of a folder, its own manifest must say the same as ours, and its files the same as it. */
function differencesOfFolder(manifest: Manifest, folder: string): string[] {
  const other = made(folder)
  const all = { ...manifest.assets, ...other.assets }
  const files = Object.keys(all).filter((path) => manifest.assets[path] !== other.assets[path])
  const pages = Object.keys({ ...manifest.pages, ...other.pages }).filter(
    (path) => JSON.stringify(manifest.pages[path]) !== JSON.stringify(other.pages[path]),
  )
  return [...files, ...pages].map((path) => `${path} is something else, or is not there`)
}

const [target = dist] = process.argv.slice(2)
if (target === '--write') {
  writeFileSync(manifestPath, `${JSON.stringify(made(dist), null, 2)}\n`)
} else if (!existsSync(manifestPath)) {
  console.error('There is no build to compare with: npm run build')
  process.exitCode = 1
} else {
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as Manifest
  const wrong = /^https?:\/\//.test(target)
    ? await differences(manifest, fromAddress(target))
    : differencesOfFolder(manifest, resolve(process.env.INIT_CWD ?? process.cwd(), target))
  for (const line of wrong) console.error(line)
  const count = Object.keys(manifest.assets).length + Object.keys(manifest.pages).length
  if (wrong.length > 0) process.exitCode = 1
  else console.log(`The same: ${count} files and pages, and the policy of sealed pages.`)
}
