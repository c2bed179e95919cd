import { ed25519_FROST } from '@noble/curves/ed25519.js'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { bytesOf, bytesOfHex } from './bytes.ts'
import {
  answerDrill,
  beginRecovery,
  isDrillAnswered,
  openRescue,
  recover,
  type RecoveryTerms,
  type Share,
  shareOfWords,
  shareWords,
  standingOf,
} from './index.ts'
import { settle, whyNot, World } from './test-world.ts'

const org = '00000000-0000-4000-8000-000000000001'
const elsewhere = '00000000-0000-4000-8000-000000000002'
let terms: RecoveryTerms
let shares: Share[]
beforeAll(async () => {
  ;({ terms, shares } = await beginRecovery(org, 1, { k: 3, n: 5 }))
})
const pick = (...numbers: number[]): Share[] => numbers.flatMap((no) => shares[no - 1] ?? [])

describe('shares of recovery', () => {
  it('give the key back, whichever three of five come together, in any order, or all five', async () => {
    const key = await recover(org, terms, pick(1, 2, 3))

    expect(key).toMatch(/^AGE-SECRET-KEY-PQ-1/)
    expect(await recover(org, terms, pick(5, 3, 1))).toBe(key)
    expect(await recover(org, terms, pick(2, 4, 5))).toBe(key)
    expect(await recover(org, terms, pick(1, 2, 3, 4, 5))).toBe(key)
  })

  it('open nothing when one is missing, given twice, or changed', async () => {
    expect(await whyNot(recover(org, terms, pick(1, 2)))).toBe('threshold')
    expect(await whyNot(recover(org, terms, pick(1, 2, 2)))).toBe('threshold')
    expect(await whyNot(recover(org, terms, []))).toBe('threshold')
    await fc.assert(
      fc.asyncProperty(fc.nat(63), fc.integer({ min: 1, max: 15 }), async (at, by) => {
        const [one, ...others] = pick(1, 2, 3)
        if (!one) throw new Error('no share')
        const sign = (parseInt(one.value[at] ?? '0', 16) ^ by).toString(16)
        const value = `${one.value.slice(0, at)}${sign}${one.value.slice(at + 1)}`

        expect(await whyNot(recover(org, terms, [{ ...one, value }, ...others]))).toBe('threshold')
      }),
      { numRuns: 40 },
    )
  })

  it('of another ceremony or organization do not go together with these', async () => {
    const other = await beginRecovery(org, 2, { k: 3, n: 5 })
    const foreign = await beginRecovery(elsewhere, 1, { k: 3, n: 5 })
    const again = await beginRecovery(org, 1, { k: 3, n: 5 })
    const mix = (from: Share[]) => whyNot(recover(org, terms, [...pick(1, 2), ...from.slice(2, 3)]))

    expect([await mix(other.shares), await mix(foreign.shares), await mix(again.shares)]).toEqual([
      'threshold',
      'threshold',
      'threshold',
    ])
    expect(await whyNot(recover(elsewhere, terms, pick(1, 2, 3)))).toBe('threshold')
  })

  it('one fewer than it takes, agree with every secret there is: they say nothing', () => {
    // For any secret that one cares to think of, some third share leads from these two to it.
    const { Fn, randomScalar } = ed25519_FROST.utils
    const id = (no: number) => ed25519_FROST.Identifier.fromNumber(no)
    const known = pick(1, 2).map(({ no, value }) => ({ x: BigInt(no), y: Fn.fromBytes(bytesOfHex(value)) }))
    fc.assert(
      fc.property(fc.constant(null), () => {
        const wanted = randomScalar()
        const points = [{ x: 0n, y: Fn.fromBytes(wanted) }, ...known]
        const third = points.reduce((sum, { x, y }) => {
          const weight = points.reduce(
            (all, other) => (other.x === x ? all : Fn.mul(all, Fn.div(Fn.sub(3n, other.x), Fn.sub(x, other.x)))),
            1n,
          )
          return Fn.add(sum, Fn.mul(y, weight))
        }, 0n)
        const given = [...known, { x: 3n, y: third }]
        const joined = ed25519_FROST.combineSecret(
          given.map(({ x, y }) => ({ identifier: id(Number(x)), signingShare: Fn.toBytes(y) })),
          { min: 3, max: 5 },
        )
        expect(joined).toEqual(wanted)
      }),
      { numRuns: 25 },
    )
  })

  it('are two of three or three of five', async () => {
    for (const wrong of [
      { k: 1, n: 3 },
      { k: 2, n: 2 },
      { k: 3, n: 3 },
      { k: 2, n: 5 },
    ])
      expect(await whyNot(beginRecovery(org, 1, wrong))).toBe('threshold')
  })
})

it('a share is written in 24 words and read back; another number, organization or word is none', async () => {
  const [first] = shares
  if (!first) throw new Error('no share')
  const words = shareWords(first)
  const { ver, no } = first

  expect(words).toHaveLength(24)
  expect(shareOfWords({ org, ver, no }, words)).toEqual(first)
  const wrong = [...words.slice(1), words[0] ?? 0]
  expect(await whyNot(() => shareOfWords({ org, ver, no }, words.slice(1)))).toBe('form')
  expect(
    await whyNot(() =>
      shareOfWords(
        { org, ver, no },
        wrong.map((one) => (one + 1) % 4096),
      ),
    ),
  ).toBe('form')
  const read = await Promise.all(
    [1, 2, 3, 4, 5].flatMap((other) =>
      [org, elsewhere].map((place) => whyNot(() => shareOfWords({ org: place, ver, no: other }, words))),
    ),
  )
  // One slip in 256 goes unseen here; `recover` still refuses it.
  expect(read.filter((why) => why === null).length).toBeLessThanOrEqual(2)
})

it('a drill is answered by whoever holds the share, for this question and this recovery only', () => {
  const [first, second] = pick(1, 2)
  if (!first || !second) throw new Error('no shares')
  const question = bytesOf('a fresh question')
  const answer = answerDrill(first, question)

  expect(isDrillAnswered(org, terms, 1, question, answer)).toBe(true)
  expect(isDrillAnswered(org, terms, 2, question, answer)).toBe(false)
  expect(isDrillAnswered(org, terms, 1, bytesOf('another'), answer)).toBe(false)
  expect(isDrillAnswered(elsewhere, terms, 1, question, answer)).toBe(false)
  expect(isDrillAnswered(org, terms, 6, question, answer)).toBe(false)
  expect(isDrillAnswered(org, terms, 1, question, answerDrill(second, question))).toBe(false)
})

it('an organization whose people lost all their keys reads every epoch again, by its trustees', async () => {
  const world = new World()
  const home = await settle(world)
  const second = await world.rotate(home.team, home.one, home.secret)
  const { recovery } = standingOf(world.register, home.org).keyset.statement
  const secret = await recover(home.org, recovery, home.shares.slice(1))
  const key = { ver: recovery.ver, secret }
  const open = (e: number, file: Uint8Array, ver = recovery.ver) =>
    openRescue(file, home.team, e, { ...key, ver }, world.reading(home.org))

  expect(await open(1, home.epoch.rescue.file)).toBe(home.secret)
  expect(await open(2, second.rescue.file)).toBe(second.secret)
  expect(await whyNot(open(1, second.rescue.file))).toBe('context')
  expect(await whyNot(open(1, home.epoch.rescue.file, 2))).toBe('context')
  expect(await whyNot(recover(home.org, recovery, home.shares.slice(2)))).toBe('threshold')
})
