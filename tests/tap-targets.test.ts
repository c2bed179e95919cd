import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { tasks } from '../e2e/tap-targets.ts'
import { present } from './present.ts'

/** The screens that each file of the browser says it walks whole. */
const walked = globSync('e2e/*.test.ts')
  .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/^const screens = \/(.+)\/$/gm)])
  .map(([, pattern]) => new RegExp(present(pattern)))

describe('the targets in taps', () => {
  it('are each walked by one file of the browser', () => {
    expect(walked.length).toBeGreaterThan(5)
    expect(tasks.filter((task) => walked.filter((screens) => screens.test(task)).length !== 1)).toEqual([])
  })
})
