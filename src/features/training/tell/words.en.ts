import type { Words } from './words.fr.ts'

export const en: Words = {
  name: 'Training',
  subjects: {
    moved: 'Tisserin: a training has changed',
    cancelled: 'Tisserin: a training session is cancelled',
    resumed: 'Tisserin: a training session is on again',
    offered: 'Tisserin: a place is free',
  },
  said: {
    moved: (when) => `A session where you have a place has changed. It is now: ${when}.`,
    cancelled: (when) => `This session will not take place: ${when}.`,
    resumed: (when) => `This session was cancelled; it is on again: ${when}.`,
    offered: (when) => `A place is free: ${when}.`,
  },
  until: (day) => `It is held for you until ${day}. After that, it goes to the next person.`,
  place: (place) => `Place: ${place}.`,
  file: 'The attached file updates your calendar.',
  action: 'See the training',
}
