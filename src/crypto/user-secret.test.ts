import { beforeAll, describe, expect, it } from 'vitest'
import {
  drawKit,
  drawPhrase,
  isKit,
  lockUserSecret,
  newUserSecret,
  publicHalves,
  type Unlocking,
  unlockUserSecret,
  type UserSecret,
  wordsOfMember,
  wordsOfPair,
} from './index.ts'
import { whyNot } from './test-world.ts'

const uid = '00000000-0000-4000-8000-000000000003'
const place = { instance: 'tisserin.invalid', uid }
let secret: UserSecret
beforeAll(async () => {
  secret = await newUserSecret(uid)
})

describe('what a person unlocks with', () => {
  it('opens their secrets: passkey, six words or printed kit, each by itself', async () => {
    const ways: Unlocking[] = [
      { kind: 'prf', output: new Uint8Array(32).fill(5) },
      { kind: 'phrase', words: drawPhrase() },
      { kind: 'kit', words: drawKit() },
    ]
    for (const way of ways)
      expect(await unlockUserSecret(await lockUserSecret(secret, way, place), way, place)).toEqual(secret)
  })

  it('opens nothing as another kind, for another user or another instance, or with one word changed', async () => {
    const words = drawKit()
    const file = await lockUserSecret(secret, { kind: 'kit', words }, place)
    const open = (way: Unlocking, where = place) => whyNot(unlockUserSecret(file, way, where))
    const [first = 0, ...others] = words

    expect(await open({ kind: 'kit', words: [(first + 1) % 2048, ...others] })).toBe('key')
    expect(await open({ kind: 'kit', words }, { ...place, instance: 'other.invalid' })).toBe('key')
    expect(await open({ kind: 'kit', words }, { ...place, uid: '00000000-0000-4000-8000-000000000004' })).toBe('key')
    expect(await open({ kind: 'prf', output: new Uint8Array(32) })).toBe('key')
    expect(await open({ kind: 'prf', output: new Uint8Array(16) })).toBe('form')
    expect(await open({ kind: 'kit', words: words.slice(1) })).toBe('form')
  })

  it('is drawn, not chosen: six words of 2,048, and a kit that tells most slips of the pen', () => {
    let untold = 0
    for (let run = 0; run < 400; run++) {
      const kit = drawKit()
      expect(isKit(kit)).toBe(true)
      expect(drawPhrase().every((one) => one >= 0 && one < 2048)).toBe(true)
      if (isKit(kit.with(run % 12, ((kit[run % 12] ?? 0) + 1 + run) % 2048))) untold++
    }

    // One slip in sixteen is not told: 25 of 400.
    expect(untold).toBeLessThan(80)
    expect(isKit(drawKit().slice(1))).toBe(false)
  })
})

describe('six words that are compared', () => {
  it('change with any key, person or organization', async () => {
    const halves = await publicHalves(secret)
    const other = await publicHalves(await newUserSecret(uid))
    const org = '00000000-0000-4000-8000-000000000005'
    const all = [
      wordsOfMember(org, uid, halves),
      wordsOfMember(uid, org, halves),
      wordsOfMember(org, org, halves),
      wordsOfMember(org, uid, { ...halves, enc: other.enc }),
      wordsOfMember(org, uid, { ...halves, sig: other.sig }),
    ].map((words) => words.join(' '))

    expect(new Set(all).size).toBe(5)
    expect(wordsOfMember(org, uid, halves).join(' ')).toBe(all[0])
    expect(wordsOfMember(org, uid, halves)).toHaveLength(6)
  })

  it('are the same for both organizations, whichever counts first', () => {
    const [one, two] = ['1'.repeat(64), '2'.repeat(64)]

    expect(wordsOfPair(one, two)).toEqual(wordsOfPair(two, one))
    expect(wordsOfPair(one, two)).not.toEqual(wordsOfPair(one, one))
  })
})
