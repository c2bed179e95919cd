import { describe, expect, it } from 'vitest'
import { tallyOf, type AnswerKind } from '../../field/index.ts'
import {
  changeAgreementsNeeded,
  changeMoves,
  changeRelations,
  changeRelationsOf,
  changeRights,
  changeStateOf,
  changeStates,
  isResumable,
  mayChange,
  mayProtocol,
  protocolMoves,
  protocolRelations,
  protocolRelationsOf,
  protocolRights,
  protocolStateOf,
  protocolStates,
  refuseSettling,
  resumeDays,
  type ChangeDeed,
  type ProtocolDeed,
} from './rules.ts'

const protocolDeeds = Object.keys(protocolRights) as ProtocolDeed[]
const changeDeeds = Object.keys(changeRights) as ChangeDeed[]
const at = new Date(Date.UTC(2026, 5, 1))
const nobody = { networks: [], coordinated: [], led: [], organizations: [] }
const seat = (canPropose: boolean) => ({ networkId: 'n', organizationId: 'o', canPropose })
const member = { ...nobody, networks: ['n'], organizations: ['o'] }

describe('what a person is to a protocol', () => {
  const issued = { networkId: 'n', organizationId: 'o', issuedAt: at }
  const draft = { ...issued, issuedAt: null }

  it('is nothing for a stranger, who could otherwise learn that it exists', () => {
    for (const protocol of [issued, draft, { ...draft, organizationId: null }])
      expect(protocolRelationsOf({ ...nobody, networks: ['m'], coordinated: ['m'] }, [], protocol)).toEqual([])
  })

  it('is nothing of a draft but for who writes it', () => {
    expect(protocolRelationsOf(member, [seat(true)], draft)).toEqual(['writer'])
    expect(protocolRelationsOf(member, [seat(false)], draft)).toEqual([])
    expect(protocolRelationsOf(member, [seat(true)], { ...draft, organizationId: 'other' })).toEqual([])
    expect(
      protocolRelationsOf({ ...member, coordinated: ['n'] }, [seat(true)], { ...draft, organizationId: 'p' }),
    ).toEqual([])
  })

  it('is everything that holds of one that is out', () => {
    const all = { ...member, led: ['o'], coordinated: ['n'] }

    expect(protocolRelationsOf(all, [seat(true)], issued).toSorted()).toEqual([...protocolRelations].toSorted())
    expect(protocolRelationsOf(member, [seat(false)], issued)).toEqual(['member'])
  })
})

describe('what may be done with a protocol', () => {
  it.each(protocolDeeds)('is refused to everyone that the table does not name: %s', (deed) => {
    for (const relation of protocolRelations)
      expect(mayProtocol(deed, [relation])).toBe(protocolRights[deed].includes(relation))
    expect(mayProtocol(deed, [])).toBe(false)
  })

  it('is each deed in some state, and seeing in every one', () => {
    for (const deed of protocolDeeds)
      expect(protocolStates.some((state) => protocolMoves[state].includes(deed))).toBe(true)
    for (const state of protocolStates) expect(protocolMoves[state]).toContain('see')
  })

  it('follows from what happened to it', () => {
    expect(protocolStateOf({ issuedAt: null, withdrawnAt: null })).toBe('draft')
    expect(protocolStateOf({ issuedAt: null, withdrawnAt: at })).toBe('abandoned')
    expect(protocolStateOf({ issuedAt: at, withdrawnAt: null })).toBe('issued')
    expect(protocolStateOf({ issuedAt: at, withdrawnAt: at })).toBe('retired')
  })
})

describe('what may be done with a change', () => {
  it.each(changeDeeds)('is refused to everyone that the table does not name: %s', (deed) => {
    for (const relation of changeRelations)
      expect(mayChange(deed, [relation])).toBe(changeRights[deed].includes(relation))
    expect(mayChange(deed, [])).toBe(false)
  })

  it('is nothing once a version took it in, but to read it', () => {
    expect(changeStateOf({ settledIn: 'v', withdrawnAt: null })).toBe('settled')
    expect(changeMoves.settled).toEqual(['see'])
    for (const state of changeStates) expect(changeMoves[state]).toContain('see')
  })

  it('is answered by who leads an organization that works by the protocol, and by no other', () => {
    const change = { networkId: 'n', organizationId: 'other', hasLeft: false }
    const lead = { ...member, led: ['o'] }

    expect(changeRelationsOf(lead, [seat(true)], change, ['o'])).toEqual(['member', 'answerer'])
    expect(changeRelationsOf(lead, [seat(true)], change, ['p'])).toEqual(['member'])
    expect(changeRelationsOf(member, [seat(true)], change, ['o'])).toEqual(['member'])
    expect(changeRelationsOf(lead, [seat(true)], { ...change, networkId: 'm' }, ['o'])).toEqual([])
  })

  it('is taken back by who proposed it, and by the coordination only once they left', () => {
    const coordinator = { ...nobody, networks: ['n'], coordinated: ['n'] }
    const change = { networkId: 'n', organizationId: 'o', hasLeft: false }

    expect(changeRelationsOf(member, [seat(true)], change, [])).toContain('proposer')
    expect(changeRelationsOf(coordinator, [], change, [])).toEqual(['member'])
    expect(changeRelationsOf(coordinator, [], { ...change, hasLeft: true }, [])).toContain('steward')
    expect(changeRelationsOf(member, [seat(true)], { ...change, hasLeft: true }, [])).not.toContain('proposer')
  })
})

describe('a change is taken into a version', () => {
  const tally = (...kinds: (AnswerKind | null)[]) =>
    tallyOf(
      kinds.map((_, index) => String(index)),
      new Map(kinds.flatMap((kind, index) => (kind === null ? [] : [[String(index), kind]]))),
    )

  it('when more than half agree and nobody objects; silence is not agreement', () => {
    expect(refuseSettling(tally('agree', 'agree', null))).toBeNull()
    expect(refuseSettling(tally('agree', null))).toBe('too-few')
    expect(refuseSettling(tally('agree', 'agree', 'object'))).toBe('objection-open')
    expect(refuseSettling(tally('agree', 'agree', 'lift'))).toBeNull()
  })

  it('at once when nobody works by the protocol yet', () => {
    expect(changeAgreementsNeeded({ members: 0 })).toBe(0)
    expect(refuseSettling(tally())).toBeNull()
  })

  it('whatever was said by who works by it no more', () => {
    expect(tallyOf(['a'], new Map([['gone', 'object']]))).toEqual({ members: 1, agreed: 0, objecting: 0 })
  })
})

describe('an adoption that ended', () => {
  const ended = (days: number) => ({ endedAt: new Date(at.getTime() - days * 86_400_000) })

  it('comes back for some days, unless something took its place', () => {
    expect(isResumable(ended(resumeDays - 1), { now: at, stands: false })).toBe(true)
    expect(isResumable(ended(resumeDays), { now: at, stands: false })).toBe(false)
    expect(isResumable(ended(1), { now: at, stands: true })).toBe(false)
    expect(isResumable({ endedAt: null }, { now: at, stands: false })).toBe(false)
  })
})
