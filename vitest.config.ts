import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { testFiles, type Project } from './tests/projects.ts'

const files = testFiles()

/** One process runs the files of a project one after the other and imports what they share once: no isolation. */
const project = (name: Project, test: TestProjectInlineConfiguration['test'] = {}): TestProjectInlineConfiguration => ({
  extends: true,
  test: { name, include: files[name], ...test },
})

export default defineConfig({
  test: {
    projects: [
      project('pure'),
      project('database', { globalSetup: ['tests/global-setup.ts'] }),
      project('browser', { globalSetup: ['tests/global-setup.ts'] }),
    ],
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A forgotten clock or variable must not leak from one file to the next.
    unstubEnvs: true,
    restoreMocks: true,
  },
})
