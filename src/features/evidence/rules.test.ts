import { describe, expect, it } from 'vitest'
import type { Day } from '../../kernel/clock.ts'
import type { EvidenceDraft } from './draft.ts'
import { typeDefinitions } from './evidence-types.ts'
import { evidenceTypes, type Count } from './model.ts'
import { checkDraft, evidenceDeeds, evidenceRelations, evidenceRights, mayOnEvidence } from './rules.ts'

const today = '2026-12-07' as Day
const own = '00000000-0000-4000-8000-000000000001'
const other = '00000000-0000-4000-8000-000000000002'
const total = (quantity: string, n: number, more: Partial<Count> = {}): Count => ({
  quantity,
  category: null,
  ageBand: null,
  gender: null,
  n,
  ...more,
})

const tally = (more: Partial<EvidenceDraft> = {}): EvidenceDraft => ({
  type: 'case-tally',
  organizationId: own,
  organizations: [{ id: own, part: 'lead' }],
  startsOn: '2026-11-01' as Day,
  endsOn: '2026-11-30' as Day,
  tags: ['condition:same-worker'],
  counts: [total('situations', 10), total('situations-meeting', 4)],
  ...more,
})
const problems = (more: Partial<EvidenceDraft>) => checkDraft(tally(more), today)

describe('a draft', () => {
  it('that is right has no problem', () => {
    expect(problems({})).toEqual({})
    expect(problems({ counts: [total('situations', 0)] })).toEqual({})
    expect(problems({ title: 'Bilan du mois', regions: ['04', '17'], actionId: 'A8' })).toEqual({})
  })

  it.each<[string, Partial<EvidenceDraft>, Record<string, string>]>([
    [
      'a numerator above its denominator',
      { counts: [total('situations', 3), total('situations-meeting', 4)] },
      { 'count.situations-meeting': 'above-within' },
    ],
    [
      'the same in one age band',
      {
        counts: [
          total('situations', 9),
          total('situations', 1, { ageBand: '12-13' }),
          total('situations-meeting', 4),
          total('situations-meeting', 2, { ageBand: '12-13' }),
        ],
      },
      { 'count.situations-meeting.ageBand.12-13': 'above-within' },
    ],
    ['a numerator alone', { counts: [total('situations-meeting', 4)] }, { 'count.situations': 'within-missing' }],
    ['no number', { counts: [] }, { 'count.situations': 'missing' }],
    ['a negative number', { counts: [total('situations', -1)] }, { 'count.situations': 'too-small' }],
    ['a huge number', { counts: [total('situations', 1_000_001)] }, { 'count.situations': 'too-big' }],
    ['half a person', { counts: [total('situations', 1.5)] }, { 'count.situations': 'not-whole' }],
    ['what is no number', { counts: [total('situations', Number.NaN)] }, { 'count.situations': 'not-whole' }],
    [
      'a number said twice',
      { counts: [total('situations', 1), total('situations', 2)] },
      { 'count.situations': 'twice' },
    ],
    [
      'ages above the total',
      { counts: [total('situations', 3), total('situations', 4, { ageBand: '14-17' })] },
      { 'count.situations': 'above-total' },
    ],
    [
      'every gender, and not the total',
      {
        counts: [
          total('situations', 9),
          ...(['girls', 'boys', 'other'] as const).map((gender) => total('situations', 1, { gender })),
        ],
      },
      { 'count.situations': 'not-the-total' },
    ],
    [
      'a part without its total',
      { counts: [total('situations', 4, { gender: 'girls' })] },
      { 'count.situations': 'total-missing' },
    ],
    [
      'age and gender crossed',
      { counts: [total('situations', 9), total('situations', 1, { ageBand: '12-13', gender: 'girls' })] },
      { 'count.situations.ageBand.12-13': 'not-asked' },
    ],
    ['a number of another type', { counts: [total('uses', 1)] }, { 'count.uses': 'not-asked' }],
    ['an end before its start', { endsOn: '2026-10-31' as Day }, { endsOn: 'end-before-start' }],
    ['no end of a period', { endsOn: null }, { endsOn: 'end-missing' }],
    [
      'a first day in the future',
      { startsOn: '2026-12-08' as Day, endsOn: '2026-12-09' as Day },
      { startsOn: 'future' },
    ],
    ['a period that is not over', { endsOn: '2026-12-31' as Day }, { endsOn: 'future' }],
    ['a day of the last century', { startsOn: '1926-12-01' as Day }, { startsOn: 'too-old' }],
    ['no such day', { startsOn: '2026-02-30' as Day }, { startsOn: 'unknown' }],
    ['a choice that is missing', { tags: [] }, { 'facet.condition': 'missing' }],
    ['a choice that is not in the list', { tags: ['condition:x'] }, { 'facet.condition': 'unknown' }],
    [
      'two choices where one is asked',
      { tags: ['condition:same-worker', 'condition:took-part'] },
      { 'facet.condition': 'one-only' },
    ],
    ['a choice that is not asked', { tags: ['condition:same-worker', 'kind:other'] }, { tags: 'not-asked' }],
    [
      'an organization twice',
      { organizations: [own, own].map((id) => ({ id, part: 'lead' as const })) },
      { organizations: 'twice' },
    ],
    ['someone else’s work', { organizations: [{ id: other, part: 'lead' }] }, { organizations: 'missing' }],
    ['an unknown region', { regions: ['99'] }, { regions: 'unknown' }],
    ['a telephone number in the title', { title: 'Joindre au 514 555-0123' }, { title: 'note-phone' }],
    ['a birth in the title', { title: 'Née le 3 mars 2010' }, { title: 'note-birth' }],
    ['a title without end', { title: 'a'.repeat(121) }, { title: 'too-long' }],
    ['« other » of what is not other', { otherKind: 'Autre chose' }, { otherKind: 'not-asked' }],
    ['something about nothing', { about: own }, { about: 'not-asked' }],
  ])('tells of %s at its field', (_, more, expected) => {
    expect(problems(more)).toEqual(expected)
  })

  it('of something in force may end later, or not yet; it began by today', () => {
    const agreement = (startsOn: string, endsOn: string | null) =>
      checkDraft(
        {
          ...tally(),
          type: 'partnership',
          tags: ['kind:agreement'],
          counts: [],
          startsOn: startsOn as Day,
          endsOn: endsOn as Day | null,
        },
        today,
      )

    expect(agreement('2026-12-07', '2028-06-30')).toEqual({})
    expect(agreement('2026-12-07', null)).toEqual({})
    expect(agreement('2026-12-08', null)).toEqual({ startsOn: 'future' })
  })

  it('of levels never counts more answers than there were', () => {
    const survey = (one: number, five: number) =>
      checkDraft(
        {
          ...tally(),
          type: 'staff-survey',
          tags: [],
          counts: [
            total('answered', 10),
            total('level', one, { category: '1' }),
            total('level', five, { category: '5' }),
          ],
        },
        today,
      )

    expect(survey(4, 6)).toEqual({})
    expect(survey(5, 6)).toEqual({ 'count.level.1': 'above-within' })
  })
})

describe('what may be done with a record', () => {
  it('is what the table says, for each relation, and nothing for a stranger', () => {
    const who = { organizations: [own] }
    const record = (organizationId: string, isWithdrawn: boolean) => ({
      organizationId,
      organizations: [{ id: own }, { id: other }],
      isWithdrawn,
    })
    for (const [life, isWithdrawn] of [
      ['standing', false],
      ['withdrawn', true],
    ] as const) {
      for (const deed of evidenceDeeds) {
        const rights = evidenceRights[life][deed]
        expect(mayOnEvidence(who, [own], deed, record(own, isWithdrawn))).toBe(
          rights.includes('recorder') || rights.includes('reader'),
        )
        expect(mayOnEvidence(who, [own], deed, record(other, isWithdrawn))).toBe(
          rights.includes('partner') || rights.includes('reader'),
        )
        expect(mayOnEvidence(who, [], deed, record(own, isWithdrawn))).toBe(rights.includes('reader'))
        expect(mayOnEvidence({ organizations: [] }, [], deed, record(own, isWithdrawn))).toBe(false)
      }
    }
    expect(evidenceRelations).toHaveLength(3)
  })
})

it('has one definition for each type, in the same order', () => {
  expect(typeDefinitions.map(({ code }) => code)).toEqual(evidenceTypes)
})
