import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { testFiles, type Project } from './tests/projects.ts'

const files = testFiles()

/**
 * One process runs the files of a project one after the other and imports what they share once (no isolation); a project
 * begins when the one before it has ended.
 */
const project = (
  name: Project,
  { groupOrder, ...more }: { groupOrder: number; globalSetup?: string[] },
): TestProjectInlineConfiguration => ({
  extends: true,
  test: { name, include: files[name], sequence: { groupOrder }, ...more },
})

export default defineConfig({
  test: {
    projects: [
      project('pure', { groupOrder: 1 }),
      project('database', { groupOrder: 2, globalSetup: ['tests/global-setup.ts'] }),
      project('browser', { groupOrder: 3, globalSetup: ['tests/global-setup.ts'] }),
    ],
    isolate: false,
    // Another order of the files at each run, so that none leans on another; its seed is printed, and makes it again.
    sequence: { shuffle: { files: true, tests: false } },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A forgotten clock or variable must not leak from one file to the next.
    unstubEnvs: true,
    restoreMocks: true,
  },
})
