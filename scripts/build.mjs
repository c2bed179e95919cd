import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { node, root } from './install.mjs'

const dist = join(root, 'dist')
/** Built aside, then put in place at once: a build that fails, or runs beside another, spoils nothing. */
const aside = join(dist, `building.${process.pid}`)
const publicFolder = join(aside, 'public')

/** Every file under the folder, in a stable order; nothing when it does not exist. */
const filesUnder = (folder) =>
  !existsSync(folder)
    ? []
    : readdirSync(folder, { recursive: true })
        .map((name) => join(folder, name))
        .filter((path) => statSync(path).isFile())
        .sort()

const hashOf = (paths) => {
  const hash = createHash('sha256')
  for (const path of paths)
    hash
      .update(`${relative(root, path)}\0`)
      .update(readFileSync(path))
      .update('\0')
  return hash.digest('hex')
}

const buildScripts = [join(root, 'scripts', 'build.mjs'), join(root, 'package-lock.json')]

/** Fingerprint of all that the build reads; equal to dist/.built when the build is current. */
const sourcesHash = () =>
  hashOf([...['src', 'db', 'content'].flatMap((name) => filesUnder(join(root, name))), ...buildScripts])

/** Puts a file in dist/public under a name that changes with its content. @returns [logical name, hashed name] */
function publish(name, content) {
  const extension = extname(name)
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8)
  const hashed = `${basename(name, extension)}.${hash}${extension}`
  writeFileSync(join(publicFolder, hashed), content)
  return [name, hashed]
}

async function buildServer(esbuild) {
  await esbuild.build({
    entryPoints: { main: join(root, 'src', 'main.ts') },
    outdir: aside,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node24',
    format: 'esm',
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'error',
  })
}

async function buildIslands(esbuild) {
  const folder = join(root, 'src', 'islands')
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => existsSync(join(folder, name, 'index.ts')))
    : []
  if (names.length === 0) return []
  const { outputFiles } = await esbuild.build({
    entryPoints: Object.fromEntries(names.map((name) => [name, join(folder, name, 'index.ts')])),
    outdir: publicFolder,
    bundle: true,
    minify: true,
    platform: 'browser',
    target: 'es2020',
    format: 'iife',
    write: false,
    logLevel: 'error',
  })
  return outputFiles.map(({ path, contents }) => publish(basename(path), contents))
}

/** Compiling the styles is the slow part, so their result is kept until one of their own sources changes. */
async function buildStyles(esbuild) {
  const source = join(root, 'src', 'kernel', 'page', 'build-styles.ts')
  if (!existsSync(source)) return []
  const inputs = filesUnder(join(root, 'src')).filter((path) => /\.scss$|-styles\.ts$/.test(path))
  const hash = hashOf([...inputs, ...buildScripts])
  const kept = join(dist, 'styles', hash)
  if (!existsSync(kept)) {
    const making = `${kept}.${process.pid}`
    const script = `${making}.mjs`
    mkdirSync(making, { recursive: true })
    await esbuild.build({
      entryPoints: [source],
      outfile: script,
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      logLevel: 'error',
      // The bundle lives elsewhere than its source, which looks for its stylesheets beside itself.
      define: {
        'import.meta.dirname': JSON.stringify(join(root, 'src', 'kernel', 'page')),
        'import.meta.url': JSON.stringify(pathToFileURL(source).href),
      },
    })
    const { buildStyles: compile } = await import(pathToFileURL(script).href)
    await compile(making)
    rmSync(script)
    for (const name of readdirSync(dirname(kept))) {
      if (!name.includes('.')) rmSync(join(dirname(kept), name), { recursive: true, force: true })
    }
    renameSync(making, kept)
  }
  return filesUnder(kept).map((path) =>
    publish(basename(path).replace(/\.[0-9a-f]{8,}(?=\.css)/i, ''), readFileSync(path)),
  )
}

const unfinishedStyles = () =>
  existsSync(join(dist, 'styles'))
    ? readdirSync(join(dist, 'styles'))
        .filter((name) => name.includes(`.${process.pid}`))
        .map((name) => join(dist, 'styles', name))
    : []

const stamp = join(dist, '.built')

const isCurrent = (hash) => existsSync(stamp) && readFileSync(stamp, 'utf8') === hash

async function buildAll(hash) {
  const { default: esbuild } = await import('esbuild')
  mkdirSync(publicFolder, { recursive: true })
  const [, islands, styles] = await Promise.all([buildServer(esbuild), buildIslands(esbuild), buildStyles(esbuild)])
  const assets = [...islands, ...styles].sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(join(aside, 'assets.json'), JSON.stringify(Object.fromEntries(assets), null, 2))
  rmSync(stamp, { force: true })
  for (const name of readdirSync(aside)) {
    rmSync(join(dist, name), { recursive: true, force: true })
    renameSync(join(aside, name), join(dist, name))
  }
  writeFileSync(stamp, hash)
}

/**
 * Builds dist/ when a source changed since the last build, in a process of its own: the compilers are heavy, and the
 * caller may live long.
 *
 * @returns whether it succeeded; it has said why when it did not
 */
export async function build() {
  if (isCurrent(sourcesHash())) return true
  const child = spawn(node, [fileURLToPath(import.meta.url)], { cwd: root, stdio: 'inherit' })
  return (await new Promise((resolve) => child.on('exit', resolve))) === 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const began = performance.now()
  try {
    await buildAll(sourcesHash())
    console.log(`Built in ${((performance.now() - began) / 1000).toFixed(1)} s.`)
  } catch (error) {
    console.error(error.errors ? 'The build failed, see above.' : error)
    process.exitCode = 1
  } finally {
    rmSync(aside, { recursive: true, force: true })
    for (const path of unfinishedStyles()) rmSync(path, { recursive: true, force: true })
  }
  process.exit()
}
