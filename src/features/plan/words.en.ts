import { plural } from '../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  plan: 'Plan',
  save: 'Save',
  back: 'Back',
  nobody: 'To be named',
  someone: 'Someone on the team',
  hasLeft: 'The organization has left the network. Its plan can still be read, but no longer changed.',
  efforts: { light: 'Light', moderate: 'Moderate', heavy: 'Heavy' },
  effort: 'Effort',
  noticeTitle: 'Done',
  notices: {
    'plan-adopted': 'The plan is adopted. Now choose your actions.',
    'actions-chosen': 'Your choices are saved.',
    'actions-ranked': 'The order is saved.',
    'own-action-added': 'Your action is added to the plan.',
    'action-adapted': 'The action is saved.',
    'action-original': 'The action has the plan’s words again.',
    'plan-renewed': 'The new version of the plan is reviewed.',
    'action-updated': 'The update is saved.',
    'action-undone': 'The last update is undone. The history keeps both.',
  },
  setAside: 'Set aside',
  periodNames: {
    'school-year': (first, last) => `School year ${first}–${last}`,
    'fiscal-year': (first, last) => `Fiscal year ${first}–${last}`,
  },
  periodDays: (first, last) => `${first} to ${last}`,
  effortHints: {
    light: 'Part of what people already do.',
    moderate: 'A few days spread over the period.',
    heavy: 'Means setting something else aside.',
  },
  daysLate: (days) => plural('en', days, '1 day late', `${days} days late`),
  ownAction: 'Our own action',
  adapted: 'adapted',
  noneChosen: 'No action chosen here for now. That is fine: the plan adapts to your means.',
}
