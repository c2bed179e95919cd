import { describe, expect, it } from 'vitest'
import type { Member } from '../../collaboration/index.ts'
import { proofsOf } from './proofs.ts'

const whole: Pick<Member, 'state' | 'brings' | 'needs' | 'cannot' | 'contactId' | 'deputyId'> = {
  state: 'member',
  brings: 'a room',
  needs: 'adults',
  cannot: 'nights',
  contactId: 'a',
  deputyId: 'b',
}
const all = {
  members: [whole, whole],
  hasAgreement: true,
  keeping: 2,
  metRecently: true,
  reviewedRecently: true,
}

describe('what records show of the eight points', () => {
  it('is there for all but the two that only people can tell', () => {
    expect(proofsOf(all)).toEqual({
      goals: true,
      mandates: true,
      roles: true,
      reciprocity: true,
      climate: null,
      communication: true,
      review: true,
      'shared-ownership': null,
    })
  })

  it.each([
    ['goals', { hasAgreement: false }],
    ['mandates', { members: [whole, { ...whole, cannot: null }] }],
    ['roles', { members: [whole, { ...whole, deputyId: null }] }],
    ['reciprocity', { keeping: 1 }],
    ['communication', { metRecently: false }],
    ['review', { reviewedRecently: false }],
  ] as const)('says that “%s” is not shown when it is the one missing', (point, facts) => {
    const proofs = proofsOf({ ...all, ...facts })
    expect(Object.entries(proofs).flatMap(([key, proof]) => (proof === false ? [key] : []))).toEqual([point])
  })

  it('looks at the members of today', () => {
    expect(proofsOf({ ...all, members: [whole, whole, { ...whole, state: 'left', cannot: null }] }).mandates).toBe(true)
  })
})
