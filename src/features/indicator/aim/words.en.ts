import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (measure) => `Baseline and target: ${measure}`,
  lead: 'A target says where you want to be when the period ends. Leave empty what you do not want to set.',
  baseline: 'Baseline',
  baselineHint: 'The figure before, if it is known.',
  target: 'Target',
  percentHint: 'From 0 to 100, as a percentage.',
  submit: 'Save',
  back: 'Change nothing',
  problems: {
    'not-a-number': 'Write a number, such as 40 or 2.5.',
    'not-a-percent': 'Write a number from 0 to 100.',
    'too-big': 'This number is too large.',
  },
  savedTitle: 'Done',
  notices: { 'target-saved': 'The baseline and the target are saved.' },
}
