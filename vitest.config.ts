import { availableParallelism } from 'node:os'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { failedAgain } from './tests/failed-again.ts'
import { LongestFirst } from './tests/longest-first.ts'
import { testFiles, type Project } from './tests/projects.ts'

const files = testFiles()
const hasKeys = process.platform === 'linux' && process.arch === 'x64'

/**
 * A few processes share the files of a project, and each imports once what its files share (no isolation); a project
 * begins when the one before it has ended.
 */
const project = (
  name: Project,
  { groupOrder, ...more }: { groupOrder: number; globalSetup?: string[]; setupFiles?: string[] },
): TestProjectInlineConfiguration => ({
  extends: true,
  test: { name, include: files[name], sequence: { groupOrder }, ...more },
})

const withDatabase = { globalSetup: ['tests/global-setup.ts'], setupFiles: ['tests/as-built.ts'] }

export default defineConfig({
  test: {
    projects: [
      project('pure', { groupOrder: 1 }),
      project('database', { groupOrder: 2, ...withDatabase }),
      project('browser', { groupOrder: 3, ...withDatabase }),
    ],
    isolate: false,
    reporters: ['default', failedAgain],
    // While one waits for PostgreSQL another computes; with more, PostgreSQL would want for connections.
    maxWorkers: Math.min(4, availableParallelism()),
    // Another order of the files at each run, after the few that take long, so that none leans on another; its seed is printed, and makes it again.
    sequence: { sequencer: LongestFirst, shuffle: { files: true, tests: false } },
    // A request makes much that is forgotten at once: with room for it, a tenth of the CPU is saved. Processors that protect
    // compiled code by keys end a process with threads now and then (« Check failed: jit_page.has_value() » of V8).
    execArgv: ['--max-semi-space-size=32', ...(hasKeys ? ['--no-memory-protection-keys'] : [])],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // A forgotten clock or variable must not leak from one file to the next.
    unstubEnvs: true,
    restoreMocks: true,
  },
})
