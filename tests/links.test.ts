import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../src/kernel/root.ts'

/** What a clone holds. Without git (an archive), what the folder holds. */
function isInRepository(path: string): boolean {
  if (!existsSync(path)) return false
  if (!existsSync(join(root, '.git'))) return true
  try {
    execFileSync('git', ['check-ignore', '--quiet', path], { cwd: root, stdio: 'ignore' })
    return false
  } catch {
    return true
  }
}

const pages = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'docs/operations.md',
  'docs/style.md',
  'docs/suite.md',
]

it.each(pages)('%s links to files and pictures that are in the repository', (page) => {
  const text = readFileSync(join(root, page), 'utf8')
  const targets = [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)|\bsrc="([^"]+)"/g)].map(
    ([, link, picture]) => link ?? picture ?? '',
  )
  const missing = targets.filter(
    (to) => !/^(https?|mailto):/.test(to) && !isInRepository(join(root, dirname(page), to)),
  )

  expect(missing).toEqual([])
})
