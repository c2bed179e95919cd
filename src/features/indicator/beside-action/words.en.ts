import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'What the figures say',
  pageTitle: (action) => `The figures of the action: ${action}`,
  advice: {
    'begun-without-proof': 'The action is moving, but nothing is logged. Log what was done, or look at the step again.',
    'silent-six-months':
      'The action is half done or more, and nothing was logged for six months. Log something, or look at the step again.',
    'keep-up': 'The action is done, and nothing was logged for a year. It is to be kept up: log what goes on.',
    'proof-at-zero': 'Work is logged, but the step is still at zero. Look at the step again.',
  },
  adviceTitle: 'The step and the records do not say the same',
  step: 'The person in charge chooses the step; the figures come from records. Neither corrects the other.',
  none: 'No indicator measures this action.',
  ownAction: 'An action of your own has no indicator in the plan.',
  toPlan: 'See the action in your plan',
  toYear: 'All of our year',
  choose: 'Choose the period',
  submit: 'Show',
}
