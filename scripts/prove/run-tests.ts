import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { root } from '../../src/kernel/root.ts'
import type { Measured, ProofTest } from './claim.ts'

/** How far the tests go that have a short form in the ordinary suite; the environment may say otherwise. */
const lengths = { WALK: '100000', WITHOUT_CONSENT: '10000', SIEGE: '720', SHARES: '10000', REMOVED: '100' }

interface TestRun {
  testResults: {
    name: string
    assertionResults: { fullName: string; status: string; duration?: number }[]
  }[]
}

export interface TestsDone {
  /** Whether these tests passed, all of them and one at least; with what they measured. */
  judge: (id: string, tests: readonly ProofTest[]) => Measured
}

const linesOf = (path: string): { id: string; figure: string }[] =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as { id: string; figure: string })
    : []

/** Runs these files of tests once, at full length. */
export async function runTests(files: readonly string[]): Promise<TestsDone> {
  const folder = mkdtempSync(join(tmpdir(), 'tisserin-prove-'))
  const [results, figures] = [join(folder, 'results.json'), join(folder, 'figures.jsonl')]
  try {
    const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
    const asked = ['run', '--reporter=json', `--outputFile=${results}`, '--testTimeout=7200000', ...files]
    const child = spawn(process.execPath, [vitest, ...asked], {
      cwd: root,
      env: { ...lengths, ...process.env, PROOF_FIGURES: figures },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    await once(child, 'exit')
    return judgeOf(JSON.parse(readFileSync(results, 'utf8')) as TestRun, linesOf(figures))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function judgeOf({ testResults }: TestRun, figures: readonly { id: string; figure: string }[]): TestsDone {
  const done = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map((one) => ({ ...one, file: relative(root, name) })),
  )
  return {
    judge(id, tests) {
      const each = tests.map(([file, named]) =>
        done.filter((one) => one.file === file && (named === undefined || named.test(one.fullName))),
      )
      const ran = each.flat().filter(({ status }) => status === 'passed' || status === 'failed')
      const failed = ran.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName)
      const seconds = ran.reduce((sum, { duration = 0 }) => sum + duration, 0) / 1000
      const said = figures.filter((one) => one.id === id).map(({ figure }) => figure)
      const absent = each.flatMap((found, at) =>
        found.some(({ status }) => status === 'passed' || status === 'failed') ? [] : [tests[at]?.[0] ?? ''],
      )
      if (failed.length > 0)
        return { isMet: false, figure: `${failed.length} of ${ran.length} tests fail: ${failed[0]}` }
      if (absent.length > 0) return { isMet: false, figure: `no test ran in ${absent[0]}` }
      return { isMet: true, figure: [...said, `${ran.length} tests pass in ${seconds.toFixed(1)} s`].join('; ') }
    },
  }
}
