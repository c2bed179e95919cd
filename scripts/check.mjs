import { ensureInstalled } from './install.mjs'
import { runSteps } from './steps.mjs'

await ensureInstalled()
await runSteps([
  ['Types', ['tsc', '--noEmit']],
  ['Lint', ['oxlint', '--deny-warnings']],
  [
    'Format',
    ['prettier', '--check', '--log-level=warn', '{src,scripts,tests,e2e,bench}/**/*.{ts,tsx,mjs,scss}', '*.{ts,json}'],
  ],
  ['Arrows', ['vitest', 'run', 'src/arrows.test.ts']],
])
