import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { alone } from './alone.mjs'
import { build } from './build.mjs'
import { ensureInstalled, node, root } from './install.mjs'
import { serverEnvironment, serverFlags } from './run-server.mjs'

const isDev = process.argv.includes('--dev')
const isDemo = process.argv.includes('--demo')

const environment = () => ({
  ...(isDev ? { MALLOC_ARENA_MAX: '2', ...process.env, TISSERIN_DEV: '1' } : serverEnvironment()),
  ...(isDemo && { TISSERIN_DEMO: '1', TISSERIN_DATA: process.env.TISSERIN_DATA || './data-demo' }),
})

const program = isDev ? join(root, 'scripts', 'dev.mjs') : join(root, 'dist', 'main.js')

/** The channel tells the server when this process is gone, so that it never outlives the command that started it. */
const startServer = () =>
  spawn(node, [...serverFlags, program], {
    cwd: root,
    env: environment(),
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })

let server
let isStopping = false

const stop = (signal) => {
  isStopping = true
  if (!server || server.exitCode !== null) process.exit(0)
  server.kill(signal)
}
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => stop('SIGTERM'))

/** npm waits for us; when it is killed outright no signal reaches us, only another parent. */
function stopWithNpm() {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && !isStopping && stop('SIGTERM'), 500).unref()
}

const exited = (child) => new Promise((resolve) => child.on('exit', (code, signal) => resolve(signal ? 1 : code)))

/** In development the program builds, at each save. */
async function makeReady() {
  await ensureInstalled({ isBuiltEnough: !isDev })
  return isDev || (await build())
}

async function serve() {
  if (isStopping) process.exit(0)
  server = startServer()
  process.exit(await exited(server))
}

const isReady = await alone(makeReady)
if (!isReady) process.exit(1)
stopWithNpm()
await serve()
