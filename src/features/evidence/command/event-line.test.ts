import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import eventSchema from '../../../../content/evidence-event.schema.json' with { type: 'json' }
import { root } from '../../../kernel/root.ts'
import { readEventLine } from './event-line.ts'
import { aWorkshop, somePeople, today, type EventSaid } from './test-event-file.ts'

const read = (said: EventSaid | string) =>
  readEventLine(typeof said === 'string' ? said : JSON.stringify(said), { today, timeZone: 'America/Toronto' })
const defectsOf = (said: EventSaid | string): string[] => {
  const event = read(said)
  return event.ok ? [] : event.refusal.map(({ field, code }) => `${field} ${code}`.trim())
}
const workshop = (more: EventSaid) => aWorkshop('w', ['a', 'b'], more)
const people = (counts: unknown, more: EventSaid = {}) => somePeople('p', 'a', 0, { counts, ...more })
const countsOf = (said: EventSaid) => {
  const event = read(said)
  return event.ok ? event.value.counts.map(({ quantity, ageBand, gender, n }) => [quantity, ageBand, gender, n]) : event
}

describe('one line of a file of evidence', () => {
  it('is read as it says', () => {
    expect(read(workshop({ regions: ['07', '04', '04'], title: ' Atelier ', about: null }))).toEqual({
      ok: true,
      value: {
        id: null,
        sourceRecord: 'w',
        type: 'activity',
        organizations: [
          { named: 'a', part: 'lead' },
          { named: 'b', part: 'partner' },
        ],
        startsOn: '2026-02-17',
        endsOn: '2026-02-17',
        regions: ['04', '07'],
        tags: ['audience:youth', 'kind:workshop', 'purpose:sex-education'],
        title: 'Atelier',
        otherKind: null,
        counts: [],
        actionId: null,
        about: null,
        sameAs: null,
        supersedes: null,
        isWithdrawn: false,
      },
    })
  })

  it('is on the day that its instant is there, on both nights when clocks change', () => {
    const dayOf = (date: string) => {
      const event = read(workshop({ date }))
      return event.ok ? event.value.startsOn : event
    }
    expect(dayOf('2026-03-08T04:59:00Z')).toBe('2026-03-07') // before spring forward, five hours behind
    expect(dayOf('2026-03-09T03:59:00Z')).toBe('2026-03-08') // after, four hours behind
    expect(dayOf('2025-11-02T03:59:00Z')).toBe('2025-11-01')
    expect(dayOf('2025-11-03T04:30:00Z')).toBe('2025-11-02')
    expect(dayOf('2025-08-31T23:59:59.9-04:00')).toBe('2025-08-31')
  })

  it.each<[string, EventSaid | string, string[]]>([
    ['text that is no JSON', '{"type"', ['not-json']],
    ['a list', '[]', ['not-json']],
    ['a line without end', JSON.stringify('x'.repeat(70_000)), ['line-too-long']],
    ['a field that does not exist', workshop({ starts: '2026-01-01' }), ['starts field-unknown']],
    ['no type', { sourceRecord: 'x' }, ['type needed']],
    ['an unknown type', workshop({ type: 'party' }), ['type type-unknown']],
    ['no source', workshop({ sourceRecord: '' }), ['sourceRecord needed']],
    ['no organization', workshop({ organizations: [] }), ['organizations needed']],
    ['nobody who leads', workshop({ organizations: [{ id: 'a', part: 'partner' }] }), ['organizations no-lead']],
    [
      'an unknown part',
      workshop({ organizations: [{ id: 'a', part: 'host' }, { id: 'b' }] }),
      ['organizations[0].part part-unknown'],
    ],
    [
      'one organization twice',
      workshop({ organizations: [{ id: 'a' }, { id: 'a' }] }),
      ['organizations[1].id organization-twice'],
    ],
    ['a day that does not exist', workshop({ date: '2026-02-30' }), ['date not-a-day']],
    ['an instant without offset', workshop({ date: '2026-02-17T10:00:00' }), ['date not-a-day']],
    ['no day', workshop({ date: null }), ['startsOn needed']],
    ['two first days', workshop({ startsOn: '2026-02-17' }), ['date two-days']],
    ['tomorrow', workshop({ date: '2026-06-16' }), ['date future']],
    ['an end before the start', workshop({ endsOn: '2026-02-16' }), ['endsOn end-before-start']],
    ['an unknown region', workshop({ regions: ['18'] }), ['regions[0] region-unknown']],
    [
      'a tag of another type',
      workshop({ tags: ['kind:brief', 'purpose:prevention', 'audience:youth'] }),
      ['tags[0] tag-unknown', 'tags tag-needed'],
    ],
    [
      'one facet twice',
      workshop({ tags: ['kind:class', 'kind:booth', 'purpose:prevention', 'audience:youth'] }),
      ['tags[1] tag-once'],
    ],
    ['text with a sign that hides', workshop({ title: 'a\u202eb' }), ['title not-text']],
    ['a title without end', workshop({ title: 'x'.repeat(121) }), ['title text-too-long']],
    ['a withdrawal of nothing', workshop({ withdrawn: true }), ['withdrawn withdraws-nothing']],
    ['about something it cannot be about', workshop({ about: 'x' }), ['about about-nothing']],
    ['an id that is none', workshop({ id: '12' }), ['id id-unreadable']],
  ])('is refused: %s', (_what, said, defects) => {
    expect(defectsOf(said)).toEqual(defects)
  })

  it('wants the last day of a total', () => {
    const total = { ...people([{ quantity: 'youth', n: 3 }]), type: 'service-use', tags: ['service:other'] }
    expect(defectsOf(total)).toEqual(['endsOn end-needed'])
    expect(defectsOf({ ...total, endsOn: '2026-03-31' })).toEqual([])
  })
})

describe('numbers of a line', () => {
  it.each([[-1], [1.5], [1_000_001], ['3'], [null], [Number.NaN], [true]])(
    'are whole, from 0 to a million: not %j',
    (n) => {
      expect(defectsOf(people([{ quantity: 'participations', n }]))).toEqual(['counts[0].n not-a-count'])
    },
  )

  it('may not be left out, and zero is said', () => {
    expect(countsOf(people([{ quantity: 'participations', n: 0 }]))).toEqual([['participations', null, null, 0]])
    expect(defectsOf(people([]))).toEqual(['count.participations missing'])
  })

  it.each<[string, unknown[], string]>([
    ['of another type', [{ quantity: 'youth', n: 1 }], 'counts[0].quantity quantity-unknown'],
    ['of an unknown age', [{ quantity: 'participations', ageBand: '18+', n: 1 }], 'counts[0].ageBand age-unknown'],
    ['in parts that it has not', [{ quantity: 'participations', category: '1', n: 1 }], 'counts[0].category not-split'],
    [
      'said twice',
      [
        { quantity: 'participations', n: 1 },
        { quantity: 'participations', n: 1 },
      ],
      'counts count-twice',
    ],
    [
      'by age above the total',
      [
        { quantity: 'participations', n: 3 },
        { quantity: 'participations', ageBand: '14-17', n: 4 },
      ],
      'counts parts-above-total',
    ],
  ])('are refused: %s', (_what, counts, defect) => {
    expect(defectsOf(people(counts))).toEqual([defect])
  })

  it('are never above what they are part of, in all and by gender', () => {
    const poll = (counts: unknown[]) => defectsOf({ ...people(counts), type: 'feedback-poll' })
    expect(
      poll([
        { quantity: 'answered', n: 9 },
        { quantity: 'more-aware', n: 10 },
      ]),
    ).toEqual(['counts above-whole'])
    const boys = [
      { quantity: 'answered', n: 9 },
      { quantity: 'answered', gender: 'boys', n: 4 },
      { quantity: 'know-consequences', n: 6 },
      { quantity: 'know-consequences', gender: 'boys', n: 5 },
    ]
    expect(poll(boys)).toEqual(['counts above-whole'])
  })

  it('by age and gender at once become one by age and one by gender, and a total', () => {
    const crossed = [
      { quantity: 'participations', ageBand: '14-17', gender: 'girls', n: 4 },
      { quantity: 'participations', ageBand: '14-17', gender: 'boys', n: 2 },
      { quantity: 'participations', ageBand: '12-13', gender: 'girls', n: 1 },
    ]
    expect(countsOf(people(crossed))).toEqual([
      ['participations', null, null, 7],
      ['participations', null, 'boys', 2],
      ['participations', null, 'girls', 5],
      ['participations', '12-13', null, 1],
      ['participations', '14-17', null, 6],
    ])
  })
})

describe('the documents of the format', () => {
  const validate = addFormats.default(new Ajv({ strict: false })).compile(eventSchema)
  const examples =
    /```json\n([\s\S]*?)```/
      .exec(readFileSync(join(root, 'docs', 'evidence-import.md'), 'utf8'))?.[1]
      ?.trim()
      .split('\n') ?? []

  it('give examples that are read, and that the schema accepts', () => {
    expect(examples.length).toBeGreaterThanOrEqual(5)
    for (const line of examples) {
      expect(read(line), line).toMatchObject({ ok: true })
      expect(validate(JSON.parse(line)), line).toBe(true)
    }
  })

  it.each([[{ starts: 'x' }], [{ date: '17/02/2026' }], [{ type: 'party' }], [{ organizations: [] }]])(
    'refuse by the schema what the reader refuses: %j',
    (more) => {
      expect(validate(workshop(more))).toBe(false)
      expect(read(workshop(more)).ok).toBe(false)
    },
  )
})
