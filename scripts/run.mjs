import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { build } from './build.mjs'
import { isBuilt, programs } from './built.mjs'
import { ensureInstalled, node, root } from './install.mjs'
import { pageExamples } from './page-examples.mjs'

// Runs a TypeScript program of this project: node scripts/run.mjs [--build] path/to/program.ts [arguments]
// --build: brings dist/ up to date first, for a program that starts the server.
// A program that was built with the server runs as it was built, unless a source changed since.

const needsServer = process.argv[2] === '--build'
const [source, ...args] = process.argv.slice(needsServer ? 3 : 2)
if (!source) {
  console.error('Say which program to run: node scripts/run.mjs path/to/program.ts')
  process.exit(1)
}
const name = basename(source).replace(/\.tsx?$/, '')
const isBuiltWithServer = programs.includes(name)
await ensureInstalled({ isBuiltEnough: isBuiltWithServer })
if (needsServer && !(await build())) process.exit(1)

/** Translates the program into one file of dist/run, which finds its packages in node_modules. @returns its path */
async function compile() {
  const { default: esbuild } = await import('esbuild')
  const folder = join(root, 'dist', 'run')
  mkdirSync(folder, { recursive: true })
  const program = join(folder, `${name}.${process.pid}.mjs`)
  await esbuild.build({
    entryPoints: [resolve(root, source)],
    outfile: program,
    bundle: true,
    packages: 'external',
    plugins: [pageExamples],
    platform: 'node',
    target: 'node24',
    format: 'esm',
    sourcemap: 'inline',
    logLevel: 'error',
  })
  await esbuild.stop()
  return program
}

const runsAsBuilt = isBuiltWithServer && isBuilt()
const program = runsAsBuilt ? join(root, 'dist', `${name}.js`) : await compile()

const child = spawn(node, ['--enable-source-maps', program, ...args], { cwd: root, stdio: 'inherit' })
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => {
  if (!runsAsBuilt) rmSync(program, { force: true })
  process.exit(signal ? 1 : code)
})
