import { checks } from './checks.mjs'
import { ensureInstalled } from './install.mjs'
import { runSteps } from './steps.mjs'

await ensureInstalled()
await runSteps([['Arrows', ['vitest', 'run', 'src/arrows.test.ts']]], checks)
