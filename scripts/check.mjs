import { checks } from './checks.mjs'
import { ensureInstalled } from './install.mjs'
import { runSteps } from './steps.mjs'

await ensureInstalled()
await runSteps([...checks, ['Arrows', ['vitest', 'run', 'src/arrows.test.ts']]])
