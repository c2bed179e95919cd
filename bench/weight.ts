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
  packages: Record<string, { dev?: boolean; devOptional?: boolean; peer?: boolean }>
}

/** Packages that production needs and this machine has, from the lock file; platform packages of other machines are not here. */
export function productionPackages(): string[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock
  return Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional && existsSync(join(root, path)))
    .map(([path]) => path.replace(/^.*node_modules\//, ''))
}
