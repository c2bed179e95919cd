import { build } from './build.mjs'
import { checks } from './checks.mjs'
import { ensureInstalled } from './install.mjs'
import { runSteps } from './steps.mjs'

// npm test, or npm test -- path/to/folder for some tests only, without the checks

const only = process.argv.slice(2)

await ensureInstalled()
if (!(await build())) process.exit(1)
await runSteps([['Tests', ['vitest', 'run', ...only]]], only.length === 0 ? checks : [])
