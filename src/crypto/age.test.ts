import { base64 } from '@scure/base'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openFromKey } from './hybrid.ts'

// The reference implementation of age knows hybrid keys since 1.3. Debian 12 and 13 have an earlier one, which says so and is left
// aside; a file that Debian’s 1.3.2 sealed is kept beside our vectors.

const read = <T>(name: string): T => JSON.parse(readFileSync(join(import.meta.dirname, 'vectors', name), 'utf8')) as T

/** Whether `age` is on the path, and knows hybrid keys. */
function knowsHybridKeys(): boolean {
  try {
    const [major = 0, minor = 0] = execFileSync('age', ['--version'], { encoding: 'utf8', stdio: 'pipe' })
      .replace(/^[^\d]*/, '')
      .split('.')
      .map(Number)
    return major > 1 || (major === 1 && minor >= 3)
  } catch {
    return false
  }
}

it('opens what the reference age sealed', async () => {
  const { secret, content, file } = read<{ secret: string; content: string; file: string }>('age.json')

  expect(base64.encode(await openFromKey(secret, base64.decode(file)))).toBe(content)
})

it.skipIf(!knowsHybridKeys())(
  'seals wraps that the reference age opens (skipped where age is older than 1.3)',
  async () => {
    const { vectors } = read<{ vectors: { id: string; input: { file: string; secret: string } }[] }>('t1.json')
    const folder = mkdtempSync(join(tmpdir(), 'tisserin-age-'))
    try {
      for (const id of ['hybrid-01', 'wrap-01', 'epoch-01', 'back-01']) {
        const { file, secret } = vectors.find((one) => one.id === id)?.input ?? { file: '', secret: '' }
        writeFileSync(join(folder, 'key'), `${secret}\n`)
        writeFileSync(join(folder, 'file'), base64.decode(file))
        const opened = execFileSync('age', ['-d', '-i', join(folder, 'key'), join(folder, 'file')])

        expect(base64.encode(opened)).toBe(base64.encode(await openFromKey(secret, base64.decode(file))))
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
)
