import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Where you stand',
  readAndAccept: 'Read and accept the agreement',
  agreement: 'The agreement',
  inForce: (number) => `Version ${number} in force`,
  proposed: (number) => `Version ${number} proposed`,
  ended: 'Has ended',
  none: 'To be written',
  missing: (organizations) => `Waiting for: ${organizations}`,
  steps: 'The eight points that make it hold',
  yes: (count) => `${count} of 8`,
  differ: (count) =>
    `${count} ${plural('en', count, 'point where your answers differ', 'points where your answers differ')}`,
  review: 'The review of the alliance',
  noReview: 'Date to set',
  reviewWas: (day) => `Was due on ${day}`,
  pulse: 'The pulse of the alliance',
  pulseStates: { open: 'Open', closing: 'Being counted', shown: 'Result known' },
  pulseToOpen: 'To open',
  stage: 'The stage of the alliance',
  change: 'See or change',
  accepted: 'What your organization had accepted',
  version: (number) => `The agreement, version ${number}`,
}
