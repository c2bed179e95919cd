import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'

/** Ends the browser that runs on the profile, as a battery does: nothing is told to it. */
export function killBrowser(profile: string): void {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name)))
    try {
      if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(profile)) process.kill(Number(pid), 'SIGKILL')
    } catch {
      // Gone meanwhile, or someone else’s.
    }
}

/** Strings that some file of the profile holds, the way a browser writes text. */
export function foundOnDisk(profile: string, strings: readonly string[]): string[] {
  const files = readdirSync(profile, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
  expect(files.length).toBeGreaterThan(5)
  return strings.filter((one) =>
    [Buffer.from(one), Buffer.from(one, 'utf16le'), Buffer.from(Buffer.from(one).toString('base64').slice(0, -4))].some(
      (bytes) => files.some((file) => file.includes(bytes)),
    ),
  )
}
