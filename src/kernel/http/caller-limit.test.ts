import { describe, expect, it } from 'vitest'
import { CallerLimit, quotaHeaders } from './caller-limit.ts'

const at = (seconds: number): Date => new Date(1_800_000_000_000 + seconds * 1000)

const near = (key: string) => ({ key, wideKey: null })

describe('the limit of a caller', () => {
  it('gives everyone the same in each window, and says what is left and until when', () => {
    const limit = new CallerLimit({ most: 10, windowSeconds: 300 })

    expect(limit.spend(near('a'), 7, at(30))).toMatchObject({ left: 3, isSpent: false, resetsInSeconds: 270 })
    expect(limit.spend(near('a'), 4, at(60))).toMatchObject({ left: 0, isSpent: true })
    expect(limit.spend(near('b'), 4, at(60))).toMatchObject({ left: 6, isSpent: false })
    expect(limit.spend(near('a'), 1, at(300))).toMatchObject({ left: 9, isSpent: false, resetsInSeconds: 300 })
  })

  it('may be looked at without taking anything', () => {
    const limit = new CallerLimit({ most: 2, windowSeconds: 10 })
    limit.spend(near('a'), 2, at(0))

    expect(limit.spend(near('a'), 0, at(1))).toMatchObject({ left: 0, isSpent: false })
    expect(limit.spend(near('a'), 1, at(1))).toMatchObject({ isSpent: true })
  })

  it('gives a wide network what three near ones have', () => {
    const limit = new CallerLimit({ most: 10, windowSeconds: 300 })
    const home = (key: string) => ({ key, wideKey: 'lent to one home' })
    for (const key of ['1', '2', '3']) expect(limit.spend(home(key), 10, at(0))).toMatchObject({ isSpent: false })

    expect(limit.spend(home('4'), 1, at(0))).toMatchObject({ isSpent: true, left: 0 })
  })

  it('remembers so many callers at most: the one seen first is forgotten', () => {
    const limit = new CallerLimit({ most: 2, windowSeconds: 10, callers: 2 })
    for (const caller of ['a', 'b', 'c']) limit.spend(near(caller), 2, at(0))

    expect(['a', 'b', 'c'].map((caller) => limit.spend(near(caller), 0, at(0)).left)).toEqual([2, 0, 0])
  })

  it('is written as the present draft and the earlier ones say', () => {
    const quota = new CallerLimit({ most: 10, windowSeconds: 300 }).spend(near('a'), 4, at(1.5))

    expect(quotaHeaders(quota)).toEqual({
      'ratelimit-policy': '"caller";q=10;w=300',
      ratelimit: '"caller";r=6;t=299',
      'ratelimit-limit': '10',
      'ratelimit-remaining': '6',
      'ratelimit-reset': '299',
    })
  })
})
