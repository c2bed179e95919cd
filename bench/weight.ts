import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from '../src/kernel/root.ts'

const gzipped = (bytes: Uint8Array | string): number => gzipSync(bytes, { level: 9 }).byteLength

/** Gzip size of each published file by logical kind, bytes. */
export function assetWeights(): { appCss: number; youthCss: number; scripts: Record<string, number> } {
  const folder = join(root, 'dist', 'public')
  const weigh = (name: string): number => gzipped(readFileSync(join(folder, name)))
  const names = readdirSync(folder)
  const css = (kind: string): number =>
    names.filter((name) => name.startsWith(`${kind}.`) && name.endsWith('.css')).map(weigh)[0] ?? 0
  return {
    appCss: css('app'),
    youthCss: css('youth'),
    scripts: Object.fromEntries(
      names.filter((name) => name.endsWith('.js')).map((name) => [name.split('.')[0] ?? name, weigh(name)]),
    ),
  }
}

/** Gzip size of a page's HTML, bytes. */
export async function pageWeight(url: string, cookie = ''): Promise<number> {
  const answer = await fetch(url, { headers: cookie ? { cookie } : {} })
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`)
  return gzipped(await answer.text())
}

interface Lock {
  packages: Record<string, unknown>
}

export interface ProductionPackages {
  /** `node_modules` of `npm ci --prefix dist` on this machine; those of other platforms are not here. */
  installed: string[]
  /** Packages whose code is in `dist/`: the server's, those of the pages' scripts, and of the style sheets. */
  inside: string[]
}

/** npm runs one install script for the runtime, which puts a package that the lock file does not know. */
const unlisted = (path: string): string[] => {
  const folder = join(root, path, 'node_modules')
  return existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')) : []
}

/** Packages whose code can run in production; `dist/` must be built. None is in both lists. */
export function productionPackages(): ProductionPackages {
  const { packages } = JSON.parse(readFileSync(join(root, 'dist', 'package-lock.json'), 'utf8')) as Lock
  const paths = Object.keys(packages).filter((path) => path !== '' && existsSync(join(root, path)))
  const installed = paths.flatMap((path) => [path.replace(/^.*node_modules\//, ''), ...unlisted(path)])
  const account = JSON.parse(readFileSync(join(root, 'dist', 'packages.json'), 'utf8')) as {
    inside: Record<string, string[]>
  }
  return {
    installed: [...new Set(installed)].toSorted(),
    inside: [...new Set(Object.values(account.inside).flat())].toSorted(),
  }
}
