import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, watch, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import esbuild from 'esbuild'
import { buildStyles, islandOptions, publish, serverOptions } from './build.mjs'
import { bundlePackages } from './dev-packages.mjs'
import { pageExamples } from './page-examples.mjs'
import { dist, node, root } from './paths.mjs'

// npm run dev: start.mjs runs this with the project's own Node.js, which reads the kernel's TypeScript as it is.
const { lockFolder } = await import('../src/kernel/folder-lock.ts')
const { startPostgres } = await import('../src/kernel/postgres.ts')
const { readSettings } = await import('../src/kernel/settings.ts')

/** Beside what `npm start` built, which stays as it is. */
const folder = join(dist, 'dev')
const publicFolder = join(folder, 'public')
const closers = []

rmSync(folder, { recursive: true, force: true }) // what was compiled for earlier saves

function stopWith(sentence) {
  console.error(sentence)
  process.exit(1)
}

/** PostgreSQL stays up while the server comes and goes. @returns the administrator's address */
async function openDatabase() {
  const settings = readSettings(process.env)
  if (!settings.ok) stopWith(settings.mistakes.join('\n'))
  const { databaseUrl, dataFolder } = settings.value
  if (databaseUrl !== null) return databaseUrl
  const lock = await lockFolder(dataFolder, 3000)
  if ('heldBy' in lock)
    stopWith(`Tisserin already runs on the data in ${dataFolder} (process ${lock.heldBy}): nothing was started.`)
  closers.push(lock.release)
  const postgres = await startPostgres({ dataFolder, say: console.log })
  closers.push(postgres.stop)
  return postgres.adminUrl
}

/** esbuild keeps what it read in memory, and looks again at our own files only. */
const server = await esbuild.context({
  ...serverOptions,
  plugins: [pageExamples, await bundlePackages(esbuild, serverOptions, folder)],
  outdir: folder,
  write: false,
})
const islands = await esbuild.context(islandOptions())

const isStyle = (path) => /\.scss$|-styles\.ts$/.test(path)
const parts = { scripts: null, styles: null }

/** Builds the islands again when one of these files is in them; all of them the first time. */
async function buildIslands(changed) {
  const isTheirs = (path) => path.startsWith('src/islands/') || path in parts.scripts.metafile.inputs
  if (parts.scripts === null || changed.some(isTheirs)) parts.scripts = await islands.rebuild()
}

async function buildSheets(changed) {
  if (parts.styles === null || changed.some(isStyle)) parts.styles = await buildStyles(esbuild)
}

/** Builds what these files are part of. @returns a fingerprint of all that the server serves */
async function build(changed) {
  const [{ outputFiles }] = await Promise.all([server.rebuild(), buildIslands(changed), buildSheets(changed)])
  rmSync(publicFolder, { recursive: true, force: true })
  mkdirSync(publicFolder, { recursive: true })
  const hash = createHash('sha256')
  for (const { path, contents } of outputFiles) {
    writeFileSync(join(folder, basename(path)), contents)
    hash.update(contents)
  }
  const scripts = parts.scripts.outputFiles.map(({ path, contents }) => [basename(path), contents])
  const assets = [...scripts, ...parts.styles].map(([name, content]) => publish(publicFolder, name, content))
  writeFileSync(join(folder, 'assets.json'), JSON.stringify(Object.fromEntries(assets)))
  return hash.update(JSON.stringify(assets)).digest('hex')
}

let child = null
let isStopping = false

const ended = (process) =>
  process === null || process.exitCode !== null || process.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => process.once('exit', resolve))

async function restartServer(databaseUrl) {
  child?.kill('SIGTERM')
  await ended(child)
  if (isStopping) return
  child = spawn(node, ['--enable-source-maps', join(folder, 'main.js')], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: databaseUrl, NODE_COMPILE_CACHE: join(folder, 'compiled') },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
}

async function stop() {
  if (isStopping) return
  isStopping = true
  child?.kill('SIGTERM')
  await ended(child)
  while (closers.length > 0) await closers.pop()()
  process.exit(0)
}
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP', 'disconnect']) process.on(signal, stop)

/** Files read when the server runs, not when it is built. */
const isReadLater = (path) => /^(db|content)\//.test(path)

async function serve() {
  const [databaseUrl, first] = await Promise.all([openDatabase(), build([])])
  let served = first
  await restartServer(databaseUrl)

  const changed = []
  let timer
  let isBusy = false
  const take = async () => {
    if (isBusy || isStopping) return
    isBusy = true
    while (changed.length > 0 && !isStopping) {
      const now = changed.splice(0)
      const made = await build(now).catch(() => served) // esbuild has said why; the page stays as it was
      if (made === served && !now.some(isReadLater)) continue
      served = made
      await restartServer(databaseUrl)
    }
    isBusy = false
  }
  for (const name of ['src', 'db', 'content']) {
    watch(join(root, name), { recursive: true }, (_, path) => {
      changed.push(`${name}/${path}`)
      clearTimeout(timer)
      timer = setTimeout(take, 40)
    })
  }
}

await serve()
