import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'How we meet',
  lead: 'What each new meeting starts with. Whoever leads a member organization can change it.',
  labels: {
    quorum: 'Quorum: number of organizations (optional)',
    place: 'Usual place (optional)',
    timeZone: 'Usual time zone',
    isPublished: 'Public calendar',
  },
  hints: {
    quorum: 'How many organizations must be present to decide. Without quorum, a decision is still noted, and marked.',
    published: 'Anyone can see the title, day and time of your meetings. Nothing else.',
  },
  publish: 'Publish our meetings',
  save: 'Save',
}
