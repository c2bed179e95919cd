import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (number) => `Prepare version ${number}`,
  lead: 'Choose the changes that this version takes in. Only those that organizations have agreed on can be.',
  changes: 'Changes agreed on',
  proposedBy: (who) => `Proposed by ${who}.`,
  stays: (count) =>
    `The version before stays readable. ${count} ${plural('en', count, 'organization follows it: it will move', 'organizations follow it: they will move')} on to the new one when ${plural('en', count, 'it wishes', 'they wish')}.`,
  submit: (number) => `Publish version ${number}`,
  back: 'Back to the protocol',
  reading: 'What these changes say',
  legend: 'Underlined: added. Struck out: removed from today’s article.',
  waiting: 'Not agreed on yet',
  refusals: {
    'objection-open': 'An objection is open.',
    'too-few': 'Too few organizations have answered that they agree.',
  },
  nothing: {
    title: 'No change is ready',
    text: 'A version includes a change when more than half of the organizations that follow the protocol agree, without objection.',
  },
  problems: {
    'none-chosen': 'Choose at least one change.',
    'nothing-left': 'No article would be left. Keep one, or set the protocol aside.',
  },
}
