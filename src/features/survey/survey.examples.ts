import { parseDay, type Day } from '../../kernel/clock.ts'
import type { Survey } from './model.ts'
import { shippedQuestionnaires } from './questionnaires.ts'

/** What the examples of this feature share. Everything here is invented. */
export const keys = { csrf: 'example', key: '00000000-0000-4000-8000-000000000001' }

export function day(text: string): Day {
  const found = parseDay(text)
  if (found === null) throw new Error(`${text} is no day`)
  return found
}

export const questionnaireOf = (code: string) => {
  const found = shippedQuestionnaires().find((one) => one.code === code)
  if (found === undefined) throw new Error(`no questionnaire is called ${code}`)
  return found
}

export const survey = (facts: Partial<Survey> = {}): Survey => ({
  id: '00000000-0000-4000-8000-000000000010',
  organizationId: '00000000-0000-4000-8000-000000000020',
  organizationFr: 'Maison des Osiers',
  organizationEn: 'Osiers House',
  code: 'bcdf2345',
  questionnaire: questionnaireOf('staff-year'),
  title: 'Équipe de l’automne',
  state: 'draft',
  startsOn: day('2026-09-01'),
  endsOn: day('2027-08-31'),
  lastDay: day('2026-12-18'),
  expected: 30,
  mostAnswers: 38,
  role: 'teaching',
  about: null,
  openedOn: null,
  closedOn: null,
  confirmedOn: null,
  withdrawnOn: null,
  evidenceKey: null,
  version: 1,
  pair: null,
  part: null,
  opensAt: null,
  shutsAt: null,
  partners: [],
  ...facts,
})

export const openSurvey = survey({ state: 'open', openedOn: day('2026-12-01') })
export const closedSurvey = survey({ ...openSurvey, state: 'closed', closedOn: day('2026-12-19') })
