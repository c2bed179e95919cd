import { describe, expect, it } from 'vitest'
import type { Member, Stage } from '../../collaboration/index.ts'
import { nextStep } from './next-step.ts'
import type { Progress } from './progress.ts'

const member = (organizationId: string, facts: Partial<Member> = {}): Member =>
  ({ id: `stay-${organizationId}`, organizationId, state: 'member', contactId: 'a', deputyId: 'b', ...facts }) as Member

const both = [member('house'), member('school')]
const lead = [{ organizationId: 'house', standing: 'member', relations: ['reader', 'worker', 'lead'] }] as const
const reader = [{ organizationId: 'house', standing: 'member', relations: ['reader'] }] as const
const nothingYet: Progress = {
  isProposed: false,
  isInForce: false,
  unaccepted: ['house', 'school'],
  answered: [],
  hasPromised: false,
}
const agreed: Progress = { ...nothingYet, isProposed: true, isInForce: true, unaccepted: [] }

const next = (
  progress: Progress,
  {
    stage = 'exploring',
    members = both,
    seats = lead,
  }: Partial<{ stage: Stage; members: Member[]; seats: typeof lead | typeof reader }> = {},
) => nextStep({ stage, members, seats: [...seats], progress })

describe('what comes next in an alliance', () => {
  it.each([
    ['an agreement is written', nothingYet, 'exploring', 'write'],
    ['the proposed one is accepted', { ...nothingYet, isProposed: true }, 'exploring', 'accept'],
    ['the stage says that it is agreed', agreed, 'exploring', 'agreed'],
    ['the work begins', agreed, 'agreed', 'active'],
    ['each answers the eight points', agreed, 'active', 'steps'],
    ['a commitment is made', { ...agreed, answered: ['house'] }, 'active', 'promise'],
    ['nothing waits', { ...agreed, answered: ['house'], hasPromised: true }, 'active', 'none'],
    ['a pause ends', agreed, 'dormant', 'resume'],
  ] as const)('is that %s', (_, progress, stage, kind) => {
    expect(next(progress, { stage })).toMatchObject({ kind })
  })

  it('is the agreement of another member, once one’s own has accepted', () => {
    expect(next({ ...nothingYet, isProposed: true, unaccepted: ['school'] })).toEqual({
      kind: 'acceptance-to-come',
      by: [both[1]],
    })
  })

  it('is who answers for one’s own organization, before anything else', () => {
    const members = [member('house', { deputyId: null }), member('school')]
    expect(next(nothingYet, { members })).toEqual({ kind: 'people', asOwn: 'house' })
  })

  it('waits for those whom another member has not named, before it is active', () => {
    const members = [member('house'), member('school', { contactId: null })]
    expect(next(agreed, { members, stage: 'agreed' })).toEqual({ kind: 'people-to-come', by: [members[1]] })
  })

  it('is an answer while nobody else has joined', () => {
    const members = [member('house'), member('school', { state: 'invited' })]
    expect(next(nothingYet, { members })).toEqual({ kind: 'answer-to-come', by: [members[1]] })
    expect(next(nothingYet, { members: [member('house')] })).toBeNull()
  })

  it('is another text when the one that all accepted is no longer in force', () => {
    expect(next({ ...agreed, isInForce: false }, { stage: 'active' })).toEqual({ kind: 'write', mayAct: true })
  })

  it('offers no act to those who only read, and says nothing once it has ended', () => {
    for (const stage of ['exploring', 'agreed', 'active', 'dormant'] as const)
      for (const progress of [nothingYet, { ...nothingYet, isProposed: true }, agreed])
        expect(next(progress, { stage, seats: reader })).not.toMatchObject({ mayAct: true })
    expect(next(agreed, { stage: 'closed' })).toBeNull()
  })
})
