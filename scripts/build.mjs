import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { buildScripts, filesUnder, hashOf, isBuilt, programs, sourcesHash, stamp } from './built.mjs'
import { lineMap } from './line-map.mjs'
import { dist, node, root } from './paths.mjs'
import { compiledFolder, serverEnvironment, serverFlags } from './run-server.mjs'
import { billOfMaterials } from './sbom.mjs'
import { installation, labelsIn, outside } from './shipped.mjs'
import { labelOf, licencesOf, packagesIn, packagesOutside } from './third-parties.mjs'

/** Built aside, then put in place at once: a build that fails, or runs beside another, spoils nothing. */
const aside = join(dist, `building.${process.pid}`)
const publicFolder = join(aside, 'public')

/** What sealed pages load is named by its whole hash, which their pages repeat: browsers check it (docs/decisions, 0059). */
const namedWhole = /^(sealed-[a-z-]+\.js|app\.css)$/

/** Puts a file in `folder` under a name that changes with its content. @returns [logical name, hashed name] */
export function publish(folder, name, content) {
  const extension = extname(name)
  const whole = createHash('sha256').update(content).digest('hex')
  const hash = namedWhole.test(name) ? whole : whole.slice(0, 8)
  const hashed = `${basename(name, extension)}.${hash}${extension}`
  writeFileSync(join(folder, hashed), content)
  return [name, hashed]
}

/** What a thread that reads the files of strangers loads, by feature: see src/kernel/import/reading-desk.ts. */
function fileReaders() {
  const features = join(root, 'src', 'features')
  // Where only production is installed there are no sources, and nothing to build.
  const names = existsSync(features) ? readdirSync(features) : []
  const reading = names.filter((name) => existsSync(join(features, name, 'file-reader.ts')))
  return Object.fromEntries(reading.map((name) => [`reader-${name}`, join(features, name, 'file-reader.ts')]))
}

/** Threads of the server, each a file beside it. */
const threads = {
  'password-thread': join(root, 'src', 'features', 'identity', 'password-thread.ts'),
  'reading-thread': join(root, 'src', 'kernel', 'import', 'reading-thread.ts'),
  ...fileReaders(),
}

/** How the server becomes one file with the packages it uses. */
export const serverOptions = {
  absWorkingDir: root,
  entryPoints: { main: join(root, 'src', 'main.ts'), ...threads },
  bundle: true,
  // `pg` asks for `pg-native` only of those who chose it.
  external: [...outside, 'pg-native'],
  alias: {
    cosmiconfig: join(root, 'scripts', 'no-config-file.mjs'),
    'd3-timer': join(root, 'scripts', 'no-timer.mjs'),
    'pg-cloudflare': join(root, 'scripts', 'no-cloudflare.mjs'),
    'xtend/mutable': join(root, 'scripts', 'assign.cjs'),
  },
  // What CommonJS packages expect, inside an ES module.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  platform: 'node',
  target: 'node24',
  format: 'esm',
  sourcemap: true,
  sourcesContent: false,
  logLevel: 'error',
}

/** The server and the programs beside it. @returns esbuild's account of them */
async function buildServer(esbuild) {
  const { metafile } = await esbuild.build({
    ...serverOptions,
    entryPoints: {
      ...serverOptions.entryPoints,
      ...Object.fromEntries(programs.map((name) => [name, join(root, 'scripts', `${name}.ts`)])),
    },
    outdir: aside,
    minifySyntax: true,
    minifyWhitespace: true,
    // Node.js shows the line of an error that nothing caught.
    lineLimit: 200,
    legalComments: 'none',
    metafile: true,
  })
  for (const path of filesUnder(aside).filter((name) => name.endsWith('.js.map')))
    writeFileSync(path, lineMap(readFileSync(path, 'utf8')))
  return metafile
}

/** How each island becomes one script; they are not written, so that `publish` names them. */
export function islandOptions() {
  const folder = join(root, 'src', 'islands')
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'index.ts')))
  return {
    absWorkingDir: root,
    entryPoints: Object.fromEntries(names.map((name) => [name, join(folder, name, 'index.ts')])),
    outdir: publicFolder,
    bundle: true,
    // One copy of each, of those that we name: what seals brings older ones of its own (docs/decisions, 0056).
    alias: Object.fromEntries(
      ['@noble/curves', '@noble/hashes', '@noble/ciphers'].map((name) => [name, join(root, 'node_modules', name)]),
    ),
    minify: true,
    platform: 'browser',
    target: 'es2020',
    format: 'iife',
    write: false,
    metafile: true,
    logLevel: 'error',
  }
}

async function buildIslands(esbuild) {
  const { outputFiles, metafile } = await esbuild.build(islandOptions())
  return { islands: outputFiles.map(({ path, contents }) => [basename(path), contents]), metafile }
}

/**
 * Compiling the styles is the slow part, so their result is kept until one of their own sources changes.
 *
 * @returns [name, content] of each sheet
 */
export async function buildStyles(esbuild) {
  const source = join(root, 'src', 'design', 'build-styles.ts')
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
        'import.meta.dirname': JSON.stringify(dirname(source)),
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
  return filesUnder(kept).map((path) => [basename(path).replace(/\.[0-9a-f]{8,}(?=\.css)/i, ''), readFileSync(path)])
}

const unfinishedStyles = () =>
  existsSync(join(dist, 'styles'))
    ? readdirSync(join(dist, 'styles'))
        .filter((name) => name.includes(`.${process.pid}`))
        .map((name) => join(dist, 'styles', name))
    : []

/** The style sheets are made of this package and of ours. */
const stylesPackage = 'node_modules/govuk-frontend'

const writeJson = (name, content) => writeFileSync(join(aside, name), `${JSON.stringify(content, null, 2)}\n`)

/** Says what packages are inside dist/, which must stay beside it, and under which licences. */
function accountFor(server, islands) {
  const parts = { server: packagesIn(server), browser: packagesIn(islands), styles: [stylesPackage] }
  const inside = Object.fromEntries(Object.entries(parts).map(([part, folders]) => [part, folders.map(labelOf).sort()]))
  writeJson('packages.json', { inside, outside: packagesOutside(server).sort() })
  writeFileSync(join(aside, 'THIRD-PARTY-LICENSES.txt'), licencesOf(new Set(Object.values(parts).flat())))
  const { manifest, lock } = installation()
  writeJson('package.json', manifest)
  writeJson('package-lock.json', lock)
  listComponents([...Object.values(inside).flat(), ...labelsIn(lock)])
}

function listComponents(shipped) {
  try {
    writeJson('sbom.cdx.json', billOfMaterials({ keptIn: join(dist, 'sbom'), hash: hashOf(buildScripts), shipped }))
  } catch (error) {
    rmSync(join(dist, 'sbom.cdx.json'), { force: true })
    console.error(`The list of components was not made, for want of npm 10 or later: ${error.message}`)
  }
}

async function buildAll(hash) {
  const { default: esbuild } = await import('esbuild')
  mkdirSync(publicFolder, { recursive: true })
  const [server, { islands, metafile }, styles] = await Promise.all([
    buildServer(esbuild),
    buildIslands(esbuild),
    buildStyles(esbuild),
  ])
  accountFor(server, metafile)
  const assets = [...islands, ...styles]
    .map(([name, content]) => publish(publicFolder, name, content))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(join(aside, 'assets.json'), JSON.stringify(Object.fromEntries(assets), null, 2))
  rmSync(stamp, { force: true })
  // What was installed for the former build may not be what this one asks for.
  rmSync(join(dist, 'node_modules'), { recursive: true, force: true })
  for (const name of readdirSync(aside)) {
    rmSync(join(dist, name), { recursive: true, force: true })
    renameSync(join(aside, name), join(dist, name))
  }
  await writeManifest()
  await compileServer()
  writeFileSync(stamp, hash)
}

/** SHA-256 of all that is served, by the program that compares it later (docs/decisions, 0059). */
async function writeManifest() {
  const writing = spawn(node, [join(dist, 'verify-assets.js'), '--write'], { cwd: root, stdio: 'inherit' })
  const code = await new Promise((resolve) => writing.once('exit', resolve).once('error', () => resolve(1)))
  if (code !== 0) throw new Error('the manifest was not written')
}

/** Runs the server without starting it, so that V8 keeps what it compiled. A failure costs the next start a second, no more. */
async function compileServer() {
  rmSync(compiledFolder, { recursive: true, force: true })
  const compiling = spawn(node, [...serverFlags, join(dist, 'main.js'), '--compile-only'], {
    cwd: root,
    env: serverEnvironment(),
    stdio: 'ignore',
  })
  await new Promise((resolve) => compiling.once('exit', resolve).once('error', resolve))
}

/**
 * Builds dist/ when a source changed since the last build, in a process of its own: the compilers are heavy, and the
 * caller may live long.
 *
 * @returns whether it succeeded; it has said why when it did not
 */
export async function build() {
  if (isBuilt()) return true
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
