import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package-lock.json'))) return folder
  if (dirname(folder) === folder)
    throw new Error('Tisserin runs from its checkout: package-lock.json was not found above the program.')
  return findRoot(dirname(folder))
}

/** Absolute path of the checkout, whether the code runs from src/ or bundled in dist/. */
export const root = findRoot(import.meta.dirname)
