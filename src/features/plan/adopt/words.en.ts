import type { Words } from './words.fr.ts'

export const en: Words = {
  adoptTitle: 'Adopt the plan',
  adoptLead:
    'One plan, one period, and the actions that suit you. Nothing is final: you can add, adapt or set aside an action at any time.',
  whichPlan: 'Which plan?',
  period: 'For which period?',
  otherDates: 'Other dates',
  startsOn: 'First day',
  endsOn: 'Last day',
  dayHint: 'For example 2026-10-01',
  adoptSubmit: 'Adopt and choose our actions',
  adoptProblems: {
    'ends-before-start': 'The last day must come after the first.',
    'period-too-long': 'A period lasts five years at most.',
    'period-taken':
      'You have already adopted this plan for part of this period. Choose other dates, or open your plan.',
    missing: 'Choose a period.',
    'day-missing': 'Enter this day, for example 2026-10-01.',
  },
}
