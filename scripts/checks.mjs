const formatted = ['{src,scripts,tests,e2e,bench}/**/*.{ts,tsx,mjs,scss}', '*.{ts,json,jsonc}']

/** What is looked at without running anything: [what it is called, [tool, ...arguments]]. Tests hold the rest. */
export const checks = [
  ['Types', ['tsc', '--noEmit']],
  ['Lint', ['oxlint', '--deny-warnings']],
  ['Format', ['prettier', '--check', '--log-level=warn', ...formatted]],
  ['Dead code', ['knip', '--no-progress', '--no-config-hints']],
]
