import { describe, expect, it } from 'vitest'
import { computed, day } from '../indicator.examples.ts'
import { leftOutReasons } from '../model.ts'
import type { ShownEvidence, ShownTrace } from '../shown.ts'
import { presentTrace } from './presenter.ts'

const evidence = (facts: Partial<ShownEvidence> = {}): ShownEvidence => ({
  record: 'r1',
  type: 'activity',
  startsOn: day('2026-10-01'),
  endsOn: day('2026-10-01'),
  tags: ['audience:youth', 'kind:workshop'],
  organizations: ['a'],
  title: null,
  isOwn: false,
  ...facts,
})
const traced = (counted: ShownEvidence[], facts: Partial<ShownTrace> = {}): ShownTrace => ({
  value: computed.count,
  definitionVersion: 2,
  counted,
  countedTotal: counted.length,
  organizations: [],
  leftOut: [],
  hash: 'abcdef0123456789',
  ...facts,
})
const names = {
  organization: (id: string) => (id === 'a' ? 'Abri' : undefined),
  record: (id: string) => `/our-work/${id}`,
}

describe('what a figure is made of', () => {
  it('is said by its kind and its days, in both languages', () => {
    const rows = (lang: 'fr' | 'en') =>
      presentTrace(
        traced([
          evidence(),
          evidence({ endsOn: day('2026-10-02') }),
          evidence({ type: 'mechanism', endsOn: null, tags: [] }),
        ]),
        names,
        lang,
      ).counted.map(({ what, when }) => [what, when])

    expect(rows('fr')).toEqual([
      ['Activité, Atelier', '1er octobre 2026'],
      ['Activité, Atelier', 'Du 1er octobre 2026 au 2 octobre 2026'],
      ['Mécanisme', 'Depuis le 1er octobre 2026'],
    ])
    expect(rows('en')[2]?.[1]).toBe('Since October 1, 2026')
  })

  it('opens only what is one’s own', () => {
    const rows = presentTrace(traced([evidence(), evidence({ isOwn: true })]), names, 'fr').counted

    expect(rows.map(({ href }) => href)).toEqual([null, '/our-work/r1'])
  })

  it('gives a reason of its own to each piece that was left out', () => {
    const leftOut = leftOutReasons.map((reason) => ({ ...evidence(), reason }))
    const why = presentTrace(traced([], { leftOut }), names, 'fr').leftOut.map((row) => row.why)

    expect(new Set(why).size).toBe(leftOutReasons.length)
  })

  it('says of an organization that nobody here knows that it left', () => {
    const { organizations } = presentTrace(traced([], { organizations: ['z', 'a'] }), names, 'fr')

    expect(organizations).toEqual(['Abri', 'Organisation partie'])
  })
})
