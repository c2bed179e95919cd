import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

// Time is asked of a clock that the caller gives, or of the database's sec.now(), so that tests decide both.

const src = import.meta.dirname
const isTest = ({ path }: { path: string }): boolean => /\.test\.tsx?$|(^|\/)test-[a-z-]+\.tsx?$/.test(path)
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && path !== 'clock-use.test.ts')
  .map((path) => ({ path, text: readFileSync(join(src, path), 'utf8') }))

/** Places that hold what is not allowed there, but in these files. */
const found = (pattern: RegExp, allowed: readonly string[], among = files): string[] =>
  among
    .filter(({ path }) => !allowed.includes(path))
    .flatMap(({ path, text }) => [...text.matchAll(pattern)].map(([words]) => `${path}: ${words}`))

describe('the time of this machine', () => {
  it('is read by the clock only, in tests as well', () => {
    const machine = /\bnew Date\b(?!\()|\bDate\(\s*\)|\bDate\.now\b|\bTemporal\.Now\b/g

    // In a browser, whether one was away for long is the machine's to say: other clocks stop while it sleeps. So is the day of a note,
    // the mark of who read a record and when, and how long its server has been silent.
    expect(
      found(machine, [
        'kernel/clock.ts',
        'islands/practice/when-left.ts',
        'islands/sealed-door/hide.ts',
        'islands/agreement/index.ts',
        'islands/sealed/key-session.ts',
        'islands/sealed-reading/record-scene.ts',
        'islands/sealed-reading/watch-record.ts',
        'islands/sealed-writing/sent-scene.ts',
      ]),
    ).toEqual([])
  })

  it('is handed on by what starts the product, and dates a backup; nothing else takes it by itself', () => {
    const code = files.filter((file) => !isTest(file))

    expect(found(/\bsystemClock\b/g, ['kernel/clock.ts', 'kernel/backup.ts', 'main.ts'], code)).toEqual([])
  })
})

it('asks the database for its time through its one clock', () => {
  const database =
    /(?<![\w.])now\(\)|\b(clock|statement|transaction)_timestamp\b|\bcurrent_(date|time|timestamp)\b|\blocaltime(stamp)?\b/gi

  // The register of migrations is older than the clock; a spreadsheet has a formula of that name.
  expect(found(database, ['kernel/clock.ts', 'kernel/migrate.ts', 'kernel/table/read-xlsx.test.ts'])).toEqual([])
})
