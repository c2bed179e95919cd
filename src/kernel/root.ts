import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'db', 'migrations'))) return folder
  if (dirname(folder) === folder)
    throw new Error('Tisserin runs from its checkout: db/migrations was not found above the program.')
  return findRoot(dirname(folder))
}

/** Absolute path of the checkout, whether the code runs from src/ or bundled in dist/. */
export const root = findRoot(import.meta.dirname)
