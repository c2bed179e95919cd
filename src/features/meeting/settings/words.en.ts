import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'How we meet',
  lead: 'What is offered for each new meeting. The leads of members can change it.',
  labels: {
    quorum: 'Quorum, in organizations (optional)',
    place: 'Usual place (optional)',
    timeZone: 'Usual time zone',
    isPublished: 'Public calendar',
  },
  hints: {
    quorum: 'How many organizations must be present to decide. Without quorum, a decision is still noted, and marked.',
    published: 'Anyone sees the title, day and hour of your meetings. Nothing else.',
  },
  publish: 'Publish our meetings',
  save: 'Save',
}
