import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, extname, join, relative } from 'node:path'
import { build } from 'esbuild'
import { root } from '../src/kernel/root.ts'

const filesUnder = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => join(folder, name))
        .filter((path) => statSync(path).isFile())
        .sort()
    : []

function fingerprint(paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of paths)
    hash
      .update(`${relative(root, path)}\0`)
      .update(readFileSync(path))
      .update('\0')
  return hash.digest('hex').slice(0, 20)
}

/** What styles, islands and static files are made from. */
const sources = (): string[] => [
  ...filesUnder(join(root, 'src')).filter(
    (path) => !/\.test\.tsx?$/.test(path) && /\.scss$|islands|crypto|static|build-styles|shear-styles/.test(path),
  ),
  join(root, 'package-lock.json'),
]

type Published = Array<[name: string, content: Uint8Array | string]>

async function islands(): Promise<Published> {
  const folder = join(root, 'src', 'islands')
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => existsSync(join(folder, name, 'index.ts')))
    : []
  if (names.length === 0) return []
  const { outputFiles } = await build({
    entryPoints: Object.fromEntries(names.map((name) => [name, join(folder, name, 'index.ts')])),
    outdir: folder,
    bundle: true,
    platform: 'browser',
    target: 'es2020',
    format: 'iife',
    write: false,
    logLevel: 'error',
  })
  return outputFiles.map(({ path, contents }) => [basename(path), contents])
}

async function styles(): Promise<Published> {
  const { compileStyles } = await import('../src/design/build-styles.ts')
  return [
    ['app.css', await compileStyles('app')],
    ['youth.css', await compileStyles('youth')],
  ]
}

const statics = (): Published =>
  filesUnder(join(root, 'src', 'static')).map((path) => [basename(path), readFileSync(path)])

async function publish(folder: string, published: Published): Promise<void> {
  await mkdir(join(folder, 'public'), { recursive: true })
  const names: Record<string, string> = {}
  for (const [name, content] of published) {
    const whole = createHash('sha256').update(content).digest('hex')
    const hash = /^(sealed-[a-z-]+\.js|app\.css)$/.test(name) ? whole : whole.slice(0, 8)
    names[name] = `${basename(name, extname(name))}.${hash}${extname(name)}`
    await writeFile(join(folder, 'public', names[name]), content)
  }
  await writeFile(join(folder, 'assets.json'), JSON.stringify(names))
}

/**
 * Styles, islands and static files, built into a temporary folder as `npm run build` would into dist/; once for all test
 * files, until a source changes.
 *
 * @returns the folder, for `loadAssets`
 */
export async function builtAssets(): Promise<string> {
  const folder = join(tmpdir(), `tisserin-assets-${process.getuid?.() ?? 0}-${fingerprint(sources())}`)
  if (existsSync(folder)) return folder
  const making = `${folder}-${randomBytes(4).toString('hex')}`
  await publish(making, [...(await styles()), ...(await islands()), ...statics()])
  await rename(making, folder).catch(async (failure: unknown) => {
    await rm(making, { recursive: true, force: true })
    if (!existsSync(folder)) throw failure
  })
  return folder
}
