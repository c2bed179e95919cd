/** Most of what is formatted, and the rest: in two, as one processor takes a minute for all. */
const features = ['src/features/**/*.{ts,tsx,mjs,scss}']
const others = [
  '{scripts,tests,e2e,bench}/**/*.{ts,tsx,mjs,scss}',
  'src/!(features)/**/*.{ts,tsx,mjs,scss}',
  'src/*.{ts,tsx,mjs,scss}',
  '*.{ts,json,jsonc}',
]

const formatOf = (paths) => ['prettier', '--check', '--log-level=warn', ...paths]

/** What is looked at without running anything, the longest first: [what it is called, [tool, ...arguments]]. Tests hold the rest. */
export const checks = [
  ['Format of features', formatOf(features)],
  ['Types', ['tsc', '--noEmit']],
  ['Format of the rest', formatOf(others)],
  ['Lint', ['oxlint', '--deny-warnings']],
  ['Dead code', ['knip', '--no-progress', '--no-config-hints']],
]
