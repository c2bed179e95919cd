import { describe, expect, it } from 'vitest'
import {
  actsFor,
  chainOf,
  entrustingNetwork,
  freshnessOf,
  mayOnSheet,
  mayReadProposals,
  mayReviewSuggestion,
  networkOfAdditions,
  sheetRelationsOf,
  sheetRights,
  statusMoves,
  type SheetDeed,
  type SheetOwners,
} from './rules.ts'
import type { Day } from '../../kernel/clock.ts'
import type { RecordStatus } from './model.ts'

const people = {
  nobody: { led: [], coordinated: [] },
  'the lead of its organization': { led: ['steward'], coordinated: [] },
  'the lead of another': { led: ['other'], coordinated: [] },
  'the coordinator of its network': { led: [], coordinated: ['network'] },
  'the coordinator of another': { led: [], coordinated: ['elsewhere'] },
}
const sheets: Record<'of both' | 'of a network' | 'of an organization' | 'common', SheetOwners> = {
  'of both': { stewardId: 'steward', networkId: 'network' },
  'of a network': { stewardId: null, networkId: 'network' },
  'of an organization': { stewardId: 'steward', networkId: null },
  common: { stewardId: null, networkId: null },
}
const deeds = Object.keys(sheetRights) as SheetDeed[]

describe('who reviews a suggestion, from the desk of the network', () => {
  type Suggested = keyof typeof sheets | 'of another network' | 'on no sheet'
  const suggestions: Record<Suggested, SheetOwners & { recordId: string | null }> = {
    'of both': { recordId: 'sheet', ...sheets['of both'] },
    'of a network': { recordId: 'sheet', ...sheets['of a network'] },
    'of an organization': { recordId: 'sheet', ...sheets['of an organization'] },
    common: { recordId: 'sheet', ...sheets.common },
    'of another network': { recordId: 'sheet', stewardId: 'steward', networkId: 'elsewhere' },
    'on no sheet': { recordId: null, ...sheets.common },
  }
  const reviewed: Record<keyof typeof people, Suggested[]> = {
    nobody: [],
    'the lead of its organization': ['of both'],
    'the lead of another': [],
    'the coordinator of its network': ['of both', 'of a network', 'common', 'on no sheet'],
    'the coordinator of another': [],
  }

  it.each(Object.keys(people) as (keyof typeof people)[])('%s', (person) => {
    const allowed = (Object.keys(suggestions) as Suggested[]).filter((one) =>
      mayReviewSuggestion(people[person], suggestions[one], 'network'),
    )

    expect(allowed).toEqual(reviewed[person])
  })
})

describe('who may do what to a sheet', () => {
  const relations: Record<keyof typeof people, Record<keyof typeof sheets, string[]>> = {
    nobody: { 'of both': [], 'of a network': [], 'of an organization': [], common: [] },
    'the lead of its organization': {
      'of both': ['lead'],
      'of a network': [],
      'of an organization': ['lead'],
      common: [],
    },
    'the lead of another': { 'of both': [], 'of a network': [], 'of an organization': [], common: [] },
    'the coordinator of its network': {
      'of both': ['curator'],
      'of a network': ['curator'],
      'of an organization': [],
      common: ['curator'],
    },
    'the coordinator of another': { 'of both': [], 'of a network': [], 'of an organization': [], common: ['curator'] },
  }
  const cases = (Object.keys(people) as (keyof typeof people)[]).flatMap((person) =>
    (Object.keys(sheets) as (keyof typeof sheets)[]).map((sheet) => ({
      person,
      sheet,
      held: relations[person][sheet],
    })),
  )

  it.each(cases)(
    '$person on a sheet $sheet: what their relation allows, and nothing else',
    ({ person, sheet, held }) => {
      expect(sheetRelationsOf(people[person], sheets[sheet])).toEqual(held)
      for (const deed of deeds)
        expect(mayOnSheet(people[person], deed, sheets[sheet]), deed).toBe(
          sheetRights[deed].some((relation) => held.includes(relation)),
        )
    },
  )

  it.each(deeds)('%s: refused to a visitor', (deed) => {
    for (const sheet of Object.values(sheets)) expect(mayOnSheet(null, deed, sheet)).toBe(false)
  })

  it('leaves merging to coordinators', () => expect(sheetRights.merge).toEqual(['curator']))

  it('shows what anyone proposed to coordinators only', () => {
    const readers = Object.entries(people).filter(([, who]) => mayReadProposals(who))

    expect(readers.map(([name]) => name)).toEqual(['the coordinator of its network', 'the coordinator of another'])
  })
})

describe('in whose name a person acts', () => {
  it('is the organization they lead before the network they coordinate', () => {
    const both = { led: ['steward'], coordinated: ['network'] }

    expect(actsFor(both, sheets['of both'])).toEqual({ kind: 'organization', id: 'steward' })
    expect(actsFor(both, sheets['of a network'])).toEqual({ kind: 'network', id: 'network' })
  })

  it('is a network of theirs on what is common, and nobody’s without a relation', () => {
    expect(actsFor(people['the coordinator of another'], sheets.common)).toEqual({ kind: 'network', id: 'elsewhere' })
    expect(actsFor(people.nobody, sheets.common)).toBe(null)
    expect(() => chainOf(people.nobody, sheets.common)).toThrow('without a relation')
    expect(networkOfAdditions(people.nobody)).toBe(null)
  })
})

describe('who may entrust a sheet to an organization', () => {
  it.each([
    ['the coordinator of its network', 'of both', 'network'],
    ['the coordinator of its network', 'of a network', 'network'],
    ['the coordinator of its network', 'of an organization', null],
    ['the coordinator of another', 'of a network', null],
    ['the coordinator of another', 'common', 'elsewhere'],
    ['the lead of its organization', 'of both', null],
    ['nobody', 'common', null],
  ] as const)('%s, a sheet %s: in the name of %s', (person, sheet, network) => {
    expect(entrustingNetwork(people[person], sheets[sheet])).toBe(network)
  })
})

describe('the life of a sheet', () => {
  const states = Object.keys(statusMoves) as RecordStatus[]
  const allowed = [
    'draft→published',
    'draft→deleted',
    'published→hidden',
    'published→deleted',
    'published→merged',
    'hidden→published',
    'hidden→deleted',
  ]

  it.each(states.flatMap((from) => states.map((to) => [from, to] as const)))('%s → %s', (from, to) => {
    expect(statusMoves[from].includes(to)).toBe(allowed.includes(`${from}→${to}`))
  })
})

it('calls a sheet stale the day after its year, and unchecked what nobody checked', () => {
  const today = '2026-11-22' as Day

  expect(freshnessOf('2025-11-22' as Day, today)).toBe('fresh')
  expect(freshnessOf('2025-11-21' as Day, today)).toBe('stale')
  expect(freshnessOf(null, today)).toBe('never')
})
