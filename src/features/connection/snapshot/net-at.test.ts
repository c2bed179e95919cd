import fc from 'fast-check'
import { expect, it } from 'vitest'
import { plainFilter } from '../filter.ts'
import {
  sayings,
  tieKinds,
  type Net,
  type NetBody,
  type NetFilter,
  type NetPair,
  type Said,
  type Seen,
} from '../model.ts'
import { monthsBefore } from '../months.ts'
import { netAt } from '../net-at.ts'
import { aBody, anOrganization, said, seenIn } from '../test-net.ts'

const day = '2026-12-01'
const at = (body: NetBody, filter: Partial<NetFilter> = {}, on = day): Net =>
  netAt(body, on, { ...plainFilter, ...filter })
const pairOf = (saidOf: readonly Said[], seen: readonly Seen[] = []): NetBody =>
  aBody(2, [{ a: 0, b: 1, said: saidOf, seen }])
const tieOf = (body: NetBody, filter: Partial<NetFilter> = {}, on = day) => at(body, filter, on).ties[0] ?? null

it.each<[string, Said[], unknown]>([
  ['nothing', [], null],
  [
    'both',
    [said('a', 'know'), said('b', 'integrate')],
    { declared: 'both', declaredStrength: 'know', strength: 'know' },
  ],
  ['one of the two', [said('b', 'exchange')], { declared: 'b', declaredStrength: null, strength: null }],
  ['both, hidden', [said('a', 'hidden'), said('b', 'know')], { declared: 'both', declaredStrength: null }],
  ['no tie, by one', [said('a', 'none')], null],
  ['no tie, by both', [said('a', 'none'), said('b', 'none')], null],
  ['otherwise', [said('a', 'none'), said('b', 'know')], null],
  ['what no longer stands', [said('a', 'know', { until: '2026-06-01' })], null],
  [
    'what was said the day it was said anew',
    [said('a', 'know', { from: day, until: day }), said('a', 'exchange', { from: day })],
    { declared: 'a' },
  ],
])('draws a tie from what is said: %s', (_, told, expected) => {
  const tie = tieOf(pairOf(told))
  if (expected === null) expect(tie).toBe(null)
  else expect(tie).toMatchObject({ evidenced: null, lastMonth: null, freshness: 'unknown', ...expected })
})

it('keeps what the log shows though both deny it, and says that they say otherwise', () => {
  const log = [seenIn('2026-10', 'activity'), seenIn('2026-11', 'activity')]
  expect(tieOf(pairOf([said('a', 'none'), said('b', 'none')], log))).toMatchObject({
    declared: null,
    strength: 'coordinate',
  })
  expect(tieOf(pairOf([said('a', 'none'), said('b', 'know')], log))).toMatchObject({ declared: 'otherwise' })
})

it('keeps the two sources apart', () => {
  const body = pairOf([said('a', 'know'), said('b', 'know')], [seenIn('2026-11', 'training')])
  expect(tieOf(body)).toMatchObject({ strength: 'exchange', freshness: 'recent', lastMonth: '2026-11' })
  expect(tieOf(body, { basis: 'declared' })).toMatchObject({ strength: 'know' })
  expect(tieOf(body, { basis: 'evidenced' })).toMatchObject({ strength: 'exchange' })
  expect(tieOf(pairOf([said('a', 'know')]), { basis: 'evidenced' })).toBe(null)
  expect(tieOf(pairOf([], [seenIn('2026-11')]), { basis: 'declared' })).toBe(null)
})

it('tells the last exchange whatever the window, and takes no agreement in force for one', () => {
  const old = pairOf([said('a', 'know')], [seenIn('2024-03'), seenIn('2026-11', 'partnership')])
  expect(tieOf(old)).toMatchObject({
    lastMonth: '2024-03',
    freshness: 'dormant',
    evidenced: { kinds: ['partnership'], firstMonth: '2026-11', lastMonth: '2026-11' },
  })
  expect(tieOf(old, { months: 36 })?.evidenced).toMatchObject({ firstMonth: '2024-03', times: 2 })
})

it('counts a record that lasts once, however many months it is seen', () => {
  const months = ['2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11', '2026-12']
  const lasting = months.map((month, place) =>
    seenIn(month, 'committee', { begun: place === 0 ? { times: 1, weight: 1 } : { times: 0, weight: 0 } }),
  )
  for (const window of [6, 12] as const)
    expect(tieOf(pairOf([], lasting), { months: window })?.evidenced).toMatchObject({ times: 1, weight: 1 })
})

it('reads a run as the months that it stands for, from any day and however far back', () => {
  const single = seenIn('2024-05', 'activity')
  const begun = { times: 1, weight: 0.5 }
  const run = seenIn('2024-11', 'activity', { until: '2026-08', times: 2, begun })
  const months = Array.from({ length: 22 }, (_, at) =>
    seenIn(monthsBefore('2024-11', -at), 'activity', { times: 2, begun: at === 0 ? begun : { times: 0, weight: 0 } }),
  )
  for (const on of ['2024-06-15', '2024-11-01', '2025-12-31', '2026-08-02', '2026-12-01', '2028-01-01'])
    for (const window of [6, 12, 24, 36] as const)
      expect(tieOf(pairOf([], [single, run]), { months: window }, on), `${on} ${window}`).toEqual(
        tieOf(pairOf([], [single, ...months]), { months: window }, on),
      )
})

it('leaves out what the filters leave out, and ties with it', () => {
  const body: NetBody = {
    organizations: [
      anOrganization('o0', { sector: 'police', regions: ['04', '05'], actions: ['A1'], needs: ['shelter'] }),
      anOrganization('o1', { answeredOn: '2026-05-01', answers: ['2025-05-01', '2026-05-01'] }),
      anOrganization('o2', { since: '2026-11-01' }),
    ],
    pairs: [
      { a: 0, b: 1, said: [said('a', 'know')], seen: [seenIn('2026-10', 'training')] },
      { a: 1, b: 2, said: [said('a', 'know')], seen: [] },
    ],
  }
  const ids = (net: Net): string[] => net.organizations.map(({ id }) => id)
  expect(ids(at(body, { sectors: ['police'] }))).toEqual(['o0'])
  expect(ids(at(body, { regions: ['05'] }))).toEqual(['o0'])
  expect(ids(at(body, { action: 'A1' }))).toEqual(['o0'])
  expect(ids(at(body, { need: 'shelter' }))).toEqual(['o0'])
  expect(ids(at(body, {}, '2026-06-30'))).toEqual(['o0', 'o1'])
  expect(at(body, { kinds: ['training'] }).ties).toHaveLength(1)
  expect(at(body, { kinds: ['activity'] }).ties).toEqual([])
  expect(at(body).coverage).toEqual({ answered: 1, of: 3 })
  expect(at(body, {}, '2025-12-01').organizations[1]?.answeredOn).toBe('2025-05-01')
  expect(at(body, {}, '2024-12-01').coverage).toEqual({ answered: 0, of: 2 })
  expect(netAt({ organizations: [], pairs: [] }, day, plainFilter)).toEqual({
    day,
    organizations: [],
    ties: [],
    coverage: { answered: 0, of: 0 },
  })
})

const month = fc.integer({ min: 1, max: 12 }).map((one) => `2026-${String(one).padStart(2, '0')}`)
const aSaid = (by: 'a' | 'b') =>
  fc.record({
    by: fc.constant(by),
    says: fc.constantFrom(...sayings),
    from: month.map((one) => `${one}-10`),
    until: fc.constant(null),
  })
const aSeen = fc.record({
  kind: fc.constantFrom(...tieKinds),
  month,
  times: fc.integer({ min: 1, max: 4 }),
  weight: fc.constantFrom(0.25, 0.5, 1, 2),
})
const size = 7
const pairs: fc.Arbitrary<NetPair[]> = fc
  .uniqueArray(
    fc.tuple(fc.nat(size - 1), fc.nat(size - 1)).filter(([a, b]) => a < b),
    { selector: String },
  )
  .chain((places) =>
    fc.tuple(
      ...places.map(([a, b]) =>
        fc.record({
          a: fc.constant(a),
          b: fc.constant(b),
          said: fc
            .tuple(fc.option(aSaid('a')), fc.option(aSaid('b')))
            .map((both) => both.filter((one) => one !== null)),
          seen: fc.uniqueArray(aSeen, { selector: (one) => `${one.kind} ${one.month}` }),
        }),
      ),
    ),
  )

it('is the same whatever the names of the organizations and the order of everything', () => {
  const order = fc.shuffledSubarray(
    Array.from({ length: size }, (_, place) => place),
    { minLength: size },
  )
  fc.assert(
    fc.property(pairs, order, order, (all, names, places) => {
      const body = aBody(size, all)
      // Organization `place` takes another name and another place; a pair may then stand the other way round.
      const whereIs = (place: number): number => places.indexOf(place)
      const renamed: NetBody = {
        organizations: places.map((place) => anOrganization(`o${names[place]}`)),
        pairs: all.toReversed().map(({ a, b, said: told, seen }) => {
          const isTurned = whereIs(a) > whereIs(b)
          const turned = told.map((one): Said => ({ ...one, by: one.by === 'a' ? 'b' : 'a' }))
          return {
            a: Math.min(whereIs(a), whereIs(b)),
            b: Math.max(whereIs(a), whereIs(b)),
            said: (isTurned ? turned : told).toReversed(),
            seen: seen.toReversed(),
          }
        }),
      }
      const facts = (net: Net, nameOf: (id: string) => string): string[] =>
        net.ties
          .map((tie) => {
            const [a, b] = [nameOf(tie.a), nameOf(tie.b)]
            const turnedTo = { a: 'b', b: 'a', both: 'both', otherwise: 'otherwise' } as const
            const declared = a > b && tie.declared !== null ? turnedTo[tie.declared] : tie.declared
            return JSON.stringify([[a, b].toSorted(), { ...tie, a: '', b: '', declared }])
          })
          .toSorted()
      const original = new Map(names.map((name, place) => [`o${name}`, `o${place}`]))
      expect(facts(at(renamed), (id) => original.get(id) ?? '')).toEqual(facts(at(body), (id) => id))
    }),
    { numRuns: 200 },
  )
})
