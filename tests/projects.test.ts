import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { longFiles } from './longest-first.ts'
import { testFiles } from './projects.ts'

const root = join(import.meta.dirname, '..')
const { pure, database, browser } = testFiles()

describe('the three projects', () => {
  it('have every test file, each once', () => {
    const all = globSync('{src,tests,scripts,bench,e2e}/**/*.test.{ts,tsx}', { cwd: root })

    expect([...pure, ...database, ...browser].sort()).toEqual(all.sort())
  })

  it('give a test what its imports need, however far they are', () => {
    expect(pure).toContain('tests/projects.test.ts')
    expect(database).toContain('tests/database.test.ts')
    expect(database).toContain('src/kernel/postgres.test.ts') // starts programs
    expect(browser).toContain('e2e/doors.test.ts')
  })

  it('know the files that begin first', () => {
    const all = new Set([...pure, ...database, ...browser])

    expect(longFiles.filter((path) => !all.has(path))).toEqual([])
  })

  it('keep « pure » for tests that reach no database and no other program', () => {
    const opens = /\b(testDatabase|emptyDatabase|startPostgres|spawn|spawnSync|execFileSync|launchBrowser)\(/

    expect(pure.filter((path) => opens.test(readFileSync(join(root, path), 'utf8')))).toEqual([])
  })
})
