import { describe, expect, it } from 'vitest'
import { accessStanding, protocolStanding, standingOf } from './recommendations.ts'

describe('the same protocol', () => {
  const everywhere = { regionVersion: 2, newest: 2, onNewest: 3, regions: 3, organizations: 4 }

  it('is a yes only where every region of several works by the newest version', () => {
    expect(protocolStanding(everywhere)).toBe('yes')
    expect(protocolStanding({ ...everywhere, onNewest: 2 })).toBe('partly')
    expect(protocolStanding({ ...everywhere, onNewest: 1, regions: 1 })).toBe('partly')
    expect(protocolStanding({ ...everywhere, regionVersion: 1 })).toBe('partly')
  })

  it('is partly there when only organizations work by it, and nothing when nobody does', () => {
    const nobody = { ...everywhere, regionVersion: null, onNewest: 0, organizations: 0 }

    expect(protocolStanding({ ...nobody, organizations: 1 })).toBe('partly')
    expect(protocolStanding(nobody)).toBeNull()
  })
})

it('names an access point where every organization designates its contact, and partly where some do', () => {
  expect(accessStanding({ organizations: 2, withContact: 2 })).toBe('yes')
  expect(accessStanding({ organizations: 2, withContact: 1 })).toBe('partly')
  expect(accessStanding({ organizations: 2, withContact: 0 })).toBeNull()
  expect(accessStanding({ organizations: 0, withContact: 0 })).toBeNull()
})

it('says the strongest of what is recorded, and that nothing is when nothing is', () => {
  const record = ''

  expect(standingOf([])).toBe('unknown')
  expect(standingOf([{ standing: 'partly', record }])).toBe('partly')
  expect(
    standingOf([
      { standing: 'partly', record },
      { standing: 'yes', record },
    ]),
  ).toBe('yes')
})
