import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digestOf, type FeatureDigest } from './digest.ts'

describe('the digest of what features declare', () => {
  it('counts each thing once, for whom it waits, in the order declared', async () => {
    const people = ['a', 'b', 'c']
    const thing = fc.record({
      personId: fc.constantFrom(...people),
      kind: fc.constantFrom('one', 'two'),
      page: fc.nat(2),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(thing, { maxLength: 30 }), async (things) => {
        const feature: FeatureDigest = {
          order: 10,
          kinds: { one: (_, count) => `one ${count}`, two: (_, count) => `two ${count}` },
          waiting: async () => things.map(({ page, ...rest }) => ({ ...rest, href: () => `/${page}` })),
        }
        const lines = await digestOf([feature], {} as never, { people, today: '2026-12-07' as never })

        for (const person of people) {
          const own = things.filter(({ personId }) => personId === person)
          const said = lines.get(person) ?? []
          expect(said.reduce((sum, { count }) => sum + count, 0)).toBe(own.length)
          expect(said.map((line) => line.say('fr'))).toEqual(
            ['one', 'two'].flatMap((kind) => {
              const count = own.filter((one) => one.kind === kind).length
              return count === 0 ? [] : [`${kind} ${count}`]
            }),
          )
        }
      }),
    )
  })

  it('is refused of someone who was not asked about, or of a kind that nobody declared', async () => {
    const says = (personId: string, kind: string): FeatureDigest => ({
      order: 10,
      kinds: { one: () => 'One.' },
      waiting: async () => [{ personId, kind, href: () => '/' }],
    })
    const ask = (feature: FeatureDigest) =>
      digestOf([feature], {} as never, { people: ['a'], today: '2026-12-07' as never })

    await expect(ask(says('b', 'one'))).rejects.toThrow('not asked')
    await expect(ask(says('a', 'other'))).rejects.toThrow('other')
  })
})
