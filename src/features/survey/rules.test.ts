import { describe, expect, it } from 'vitest'
import { mayOnSurvey, surveyDeeds, surveyRights, useOf, type Standing } from './rules.ts'
import { closedSurvey, day, questionnaireOf, survey } from './survey.examples.ts'

const people = {
  lead: { led: ['own'], organizations: ['own'] },
  member: { led: [], organizations: ['own'] },
  stranger: { led: ['other'], organizations: ['other'] },
}
const facts: Record<Standing, Parameters<typeof mayOnSurvey>[2]> = {
  draft: { organizationId: 'own', state: 'draft', withdrawnOn: null },
  open: { organizationId: 'own', state: 'open', withdrawnOn: null },
  closed: { organizationId: 'own', state: 'closed', withdrawnOn: null },
  withdrawn: { organizationId: 'own', state: 'open', withdrawnOn: day('2026-12-05') },
}
const cases = (Object.keys(facts) as Standing[]).flatMap((standing) =>
  surveyDeeds.map((deed) => ({ standing, deed, allowed: surveyRights[standing][deed] })),
)

describe('who may do what with a survey', () => {
  it.each(cases)('$deed of one that is $standing', ({ standing, deed, allowed }) => {
    expect(mayOnSurvey(people.lead, deed, facts[standing])).toBe(allowed.length > 0)
    expect(mayOnSurvey(people.member, deed, facts[standing])).toBe(allowed.includes('member'))
    expect(mayOnSurvey(people.stranger, deed, facts[standing])).toBe(false)
  })

  it('never opens one that is closed, nor shows what came of one that is not', () => {
    expect(surveyRights.closed).toMatchObject({ open: [], edit: [], withdraw: [] })
    expect([surveyRights.draft.read, surveyRights.open.read, surveyRights.withdrawn.read]).toEqual([[], [], []])
  })
})

describe('what becomes of a result', () => {
  const closed = { ...closedSurvey, expected: 30 }

  it.each([
    [4, closed, 'too-few'],
    [5, closed, 'used'],
    [30, closed, 'used'],
    [31, closed, 'to-confirm'],
    [31, { ...closed, confirmedOn: day('2026-12-20') }, 'used'],
    [20, survey({ ...closed, questionnaire: { ...questionnaireOf('staff-year'), evidence: null } }), 'own'],
  ])('with %d answers', (answered, one, use) => {
    expect(useOf(one, answered)).toBe(use)
  })
})
