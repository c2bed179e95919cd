import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const folder = import.meta.dirname
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|(^|\/)test-/.test(path))
  .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
const imports = files.flatMap(({ path, text }) =>
  [...text.matchAll(/\bfrom '([^']+)'|\bimport\('([^']+)'\)/g)].map(([, one, other]) => ({
    path,
    from: one ?? other ?? '',
  })),
)

it('is made of age and of noble, and of nothing else that others wrote', () => {
  const packages = imports
    .filter(({ from }) => !from.startsWith('.'))
    .map(({ from }) => /^(@[^/]+\/)?[^/]+/.exec(from)?.[0])

  expect([...new Set(packages)].toSorted()).toEqual([
    '@noble/ciphers',
    '@noble/curves',
    '@noble/hashes',
    '@scure/base',
    'age-encryption',
  ])
})

it('asks nothing of the world: no file, network, page, storage, nor chance but the machine’s', () => {
  const asked =
    /\b(node:|fetch\(|document\b|window\b|localStorage|indexedDB|performance\.|Math\.random|console\.|process\.|setTimeout|Buffer\b)/
  const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')

  expect(files.length).toBeGreaterThan(20)
  expect(files.filter(({ text }) => asked.test(code(text))).map(({ path }) => path)).toEqual([])
})

it('draws its keys in one place, which nobody can replace by an argument', () => {
  const drawing = files.filter(({ text }) => /getRandomValues|randomBytes/.test(text)).map(({ path }) => path)

  expect(drawing).toEqual(['bytes.ts'])
})
