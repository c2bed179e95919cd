import { readFileSync, readdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

/**
 * What a test needs beside its own code: nothing; a database, or another program that it starts; a browser as well.
 */
export type Project = 'pure' | 'database' | 'browser'

const root = join(import.meta.dirname, '..')
const folders = ['src', 'tests', 'scripts', 'bench', 'e2e']

/** Who imports one of these, directly or through other files, needs what it opens. */
const doors = {
  browser: ['e2e/browser.ts'],
  database: ['tests/database.ts', 'node:child_process'],
} as const

/** Types are erased before a test runs. Words that only look like an import cost a wait for PostgreSQL, nothing else. */
const imported = /\b(?:import|export)\b(?! type\b)[^'"`;]*?'((?:\.|node:)[^'\n]+)'/g

function importsOf(path: string): string[] {
  const text = readFileSync(join(root, path), 'utf8')
  return [...text.matchAll(imported)].map(([, specifier = '']) =>
    specifier.startsWith('.') ? relative(root, resolve(root, path, '..', specifier)) : specifier,
  )
}

function importsOfAll(): Map<string, string[]> {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  )
  return new Map(paths.sort().map((path) => [path, importsOf(path)]))
}

/** Every file from which one of `targets` can be reached. */
function whoReaches(targets: readonly string[], imports: ReadonlyMap<string, readonly string[]>): Set<string> {
  const importers = Map.groupBy(
    [...imports].flatMap(([from, all]) => all.map((to) => ({ from, to }))),
    ({ to }) => to,
  )
  const reached = new Set(targets)
  for (const path of reached) {
    const found = importers.get(path)
    if (!found && targets.includes(path))
      throw new Error(`Nothing imports ${path}: does tests/projects.ts name it well?`)
    for (const { from } of found ?? []) reached.add(from)
  }
  return reached
}

/**
 * The test files of each project, read from what they import: nobody has to say it, and nobody can say it wrong. Paths
 * from the checkout, in order.
 */
export function testFiles(): Record<Project, string[]> {
  const imports = importsOfAll()
  const browser = whoReaches(doors.browser, imports)
  const database = whoReaches(doors.database, imports)
  const files: Record<Project, string[]> = { pure: [], database: [], browser: [] }
  for (const path of imports.keys()) {
    if (!/\.test\.tsx?$/.test(path)) continue
    files[browser.has(path) ? 'browser' : database.has(path) ? 'database' : 'pure'].push(path)
  }
  return files
}
