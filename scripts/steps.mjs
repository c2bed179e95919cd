import { spawn } from 'node:child_process'
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

function runTool([tool, ...args], more) {
  const child = spawn(node, [join(root, 'node_modules', tools[tool]), ...args], {
    cwd: root,
    env: { ...environment, ...more() },
    stdio: 'inherit',
  })
  const forward = (signal) => child.kill(signal)
  const signals = ['SIGTERM', 'SIGINT', 'SIGHUP']
  for (const signal of signals) process.on(signal, forward)
  return new Promise((resolve) =>
    child.on('exit', (code, signal) => {
      for (const name of signals) process.off(name, forward)
      resolve({ isGood: code === 0, isInterrupted: signal !== null || code === 130 || code === 143 })
    }),
  )
}

/**
 * Runs every step, whatever the ones before gave, and ends the process with a summary: 0 when all are good.
 *
 * @param steps [what it is called, [tool, ...arguments], more environment as the step begins]
 */
export async function runSteps(steps) {
  const lines = []
  let allGood = true
  for (const [name, command, more = () => ({})] of steps) {
    const began = Date.now()
    console.log(`\n── ${name}`)
    const { isGood, isInterrupted } = await runTool(command, more)
    if (isInterrupted) process.exit(1)
    allGood &&= isGood
    lines.push(`  ${isGood ? 'good  ' : 'FAILED'}  ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`)
  }
  console.log(`\n${lines.join('\n')}\n${allGood ? 'All good.' : 'Something failed, see above.'}`)
  process.exit(allGood ? 0 : 1)
}
