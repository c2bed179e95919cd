import { describe, expect, it } from 'vitest'
import { checkDraft } from '../../evidence/rules.ts'
import { talliesFrom } from '../demo/seed-surveys.ts'
import { shippedQuestionnaires } from '../questionnaires.ts'
import { day, questionnaireOf, survey } from '../survey.examples.ts'
import { toEvidence } from './to-evidence.ts'

const closedOn = day('2026-12-19')
type Given = readonly { answers: Readonly<Record<string, string>>; times: number }[]

const organizationId = '00000000-0000-4000-8000-000000000020'
const evidenceOf = (form: string, given: Given, facts = {}) => {
  const questionnaire = questionnaireOf(form)
  const asked = survey({ questionnaire, organizationId, role: null, ...facts })
  const draft = toEvidence(asked, talliesFrom(questionnaire, given), closedOn)
  if (draft === null) throw new Error('it feeds nothing')
  return draft
}
const said = ({ counts = [] }: ReturnType<typeof evidenceOf>): string[] =>
  counts.map(({ quantity, category, ageBand, gender, n }) =>
    [quantity, category, ageBand, gender, n].filter((one) => one !== null).join(' '),
  )

describe('what a closed survey is in the log of work', () => {
  it('gives the levels, the agreement, and what is known, used, and both', () => {
    const draft = evidenceOf('staff-year', [
      { answers: { level: '2', agreement: 'know', grid: 'know', protocol: 'no' }, times: 6 },
      { answers: { level: '4', agreement: 'apply', grid: 'use' }, times: 4 },
    ])

    expect(said(draft)).toEqual([
      'answered 10',
      'level 1 0',
      'level 2 6',
      'level 3 0',
      'level 4 4',
      'level 5 0',
      'understand-agreement 4',
      'know grid 10',
      'use grid 4',
      'know-and-use grid 4',
      'know protocol 0',
      'use protocol 0',
      'know-and-use protocol 0',
    ])
    expect(checkDraft(draft, closedOn)).toEqual({})
  })

  it('gives young people by age and by gender, one at a time', () => {
    const draft = evidenceOf('youth-service', [
      { answers: { service: 'yes', age: '14-17', gender: 'girls' }, times: 3 },
      { answers: { service: 'no', age: '12-13' }, times: 2 },
    ])

    expect(said(draft)).toEqual([
      'answered 5',
      'answered 12-13 2',
      'answered 14-17 3',
      'answered girls 3',
      'know-service 3',
      'know-service 12-13 0',
      'know-service 14-17 3',
      'know-service girls 3',
    ])
    expect(checkDraft(draft, closedOn)).toEqual({})
  })

  it('leaves out the smallest gender when every one was said and some people did not say', () => {
    const draft = evidenceOf('youth-boys', [
      { answers: { consequences: 'both', aware: 'yes', gender: 'boys' }, times: 9 },
      { answers: { consequences: 'no', gender: 'girls' }, times: 2 },
      { answers: { consequences: 'one', gender: 'other' }, times: 1 },
      { answers: { consequences: 'both' }, times: 1 },
    ])

    expect(said(draft).filter((one) => one.startsWith('answered'))).toEqual([
      'answered 13',
      'answered girls 2',
      'answered boys 9',
    ])
    expect(draft.tags).toContain('audience:boys')
    expect(checkDraft(draft, closedOn)).toEqual({})
  })

  it('ends on the day of closing when its period is not over, and bears the role of those asked', () => {
    const draft = evidenceOf('staff-year', [{ answers: { level: '3' }, times: 5 }], { role: 'teaching' })

    expect(draft).toMatchObject({ startsOn: '2026-09-01', endsOn: '2026-12-19', tags: ['role:teaching'] })
    expect(checkDraft(draft, closedOn)).toEqual({})
  })

  it('is nothing for a questionnaire that feeds no indicator', () => {
    const questionnaire = { ...questionnaireOf('staff-year'), evidence: null }

    expect(toEvidence(survey({ questionnaire }), [], closedOn)).toBeNull()
  })

  it.each(shippedQuestionnaires())('is understood by the log, whatever was answered: $code', (questionnaire) => {
    for (let index = 0; index < 12; index += 1) {
      const answers = Object.fromEntries(
        questionnaire.questions.map(({ code, options }) => [code, options[index % options.length]?.code ?? '']),
      )
      expect(checkDraft(evidenceOf(questionnaire.code, [{ answers, times: 7 }]), closedOn)).toEqual({})
    }
  })
})
