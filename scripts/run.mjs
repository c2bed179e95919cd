import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { build } from './build.mjs'
import { ensureInstalled, node, root } from './install.mjs'

// Runs a TypeScript program of this project: node scripts/run.mjs [--build] path/to/program.ts [arguments]
// --build: brings dist/ up to date first, for a program that starts the server.

const needsServer = process.argv[2] === '--build'
const [source, ...args] = process.argv.slice(needsServer ? 3 : 2)
if (!source) {
  console.error('Say which program to run: node scripts/run.mjs path/to/program.ts')
  process.exit(1)
}
await ensureInstalled()
if (needsServer && !(await build())) process.exit(1)
const { default: esbuild } = await import('esbuild')

const folder = join(root, 'dist', 'run')
mkdirSync(folder, { recursive: true })
const program = join(folder, `${basename(source).replace(/\.tsx?$/, '')}.${process.pid}.mjs`)
await esbuild.build({
  entryPoints: [resolve(root, source)],
  outfile: program,
  bundle: true,
  packages: 'external',
  platform: 'node',
  target: 'node24',
  format: 'esm',
  sourcemap: 'inline',
  logLevel: 'error',
})
await esbuild.stop()

const child = spawn(node, ['--enable-source-maps', program, ...args], { cwd: root, stdio: 'inherit' })
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => {
  rmSync(program, { force: true })
  process.exit(signal ? 1 : code)
})
