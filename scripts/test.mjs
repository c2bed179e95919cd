import { build } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { runSteps } from './steps.mjs'

// npm test, or npm test -- path/to/file.test.ts for some tests only

const only = process.argv.slice(2)

await ensureInstalled()
if (!(await build())) process.exit(1)
await runSteps([...(only.length === 0 ? [['Types', ['tsc', '--noEmit']]] : []), ['Tests', ['vitest', 'run', ...only]]])
