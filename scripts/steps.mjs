import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { delimiter, join } from 'node:path'
import { node, root } from './install.mjs'

/** Tools run on the project’s own Node.js, and what they start finds it first. */
const environment = { ...process.env, PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter) }

/** Where each tool’s program is, from node_modules. */
const tools = {
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
  oxlint: 'oxlint/bin/oxlint',
  prettier: 'prettier/bin/prettier.cjs',
  knip: 'knip/bin/knip.js',
}

/** @returns how it ended, and what it printed unless that was shown as it came */
function runTool([tool, ...args], more, isShown) {
  const child = spawn(node, [join(root, 'node_modules', tools[tool]), ...args], {
    cwd: root,
    env: { ...environment, ...more() },
    stdio: isShown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  })
  const printed = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => printed.push(piece))
  const forward = (signal) => child.kill(signal)
  const signals = ['SIGTERM', 'SIGINT', 'SIGHUP']
  for (const signal of signals) process.on(signal, forward)
  return new Promise((resolve) =>
    child.on('close', (code, signal) => {
      for (const name of signals) process.off(name, forward)
      const isInterrupted = signal !== null || code === 130 || code === 143
      resolve({ isGood: code === 0, isInterrupted, printed: Buffer.concat(printed).toString() })
    }),
  )
}

/** @returns whether it is good, and its line of the summary. Ends the process when it was interrupted */
async function runStep([name, command, more = () => ({})], isShown) {
  const began = Date.now()
  if (isShown) console.log(`\n── ${name}`)
  const { isGood, isInterrupted, printed } = await runTool(command, more, isShown)
  if (isInterrupted) process.exit(1)
  if (!isShown) console.log(`\n── ${name}\n${printed}`.trimEnd())
  return { isGood, line: `  ${isGood ? 'good  ' : 'FAILED'}  ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)` }
}

/** As many at once as there are processors, the first begun first: most of what looks at sources keeps to one. */
async function runBeside(steps) {
  const results = []
  const left = [...steps.entries()]
  const lane = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift())
      results[next[0]] = await runStep(next[1], false)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, lane))
  return results
}

/**
 * Runs every step, whatever the ones before gave, and ends the process with a summary: 0 when all are good.
 *
 * @param steps [what it is called, [tool, ...arguments], more environment as the step begins], one after the other; those of
 *   `beside` run before them, beside one another
 */
export async function runSteps(steps, beside = []) {
  const results = await runBeside(beside)
  for (const step of steps) results.push(await runStep(step, true))
  const allGood = results.every(({ isGood }) => isGood)
  console.log(
    `\n${results.map(({ line }) => line).join('\n')}\n${allGood ? 'All good.' : 'Something failed, see above.'}`,
  )
  process.exit(allGood ? 0 : 1)
}
