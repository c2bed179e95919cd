import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (count) => plural('en', count, 'Set one conversation aside', `Set ${count} conversations aside`),
  act: 'Set aside',
  codes: (codes) => `Conversations chosen: ${codes}.`,
  lost: [
    'The team no longer sees these conversations among those that wait, even if the person writes again.',
    'A young person who was asking for help could be left without an answer: read before you set aside.',
    'They are no longer counted anywhere.',
  ],
  back: 'Nothing is deleted. Whoever has the words finds everything as before. The team sees them again by choosing “Set aside” in the list, takes them back at any time, and answering one takes it back too.',
  takeBack: {
    title: (count) => plural('en', count, 'Take one conversation back', `Take ${count} conversations back`),
    act: 'Take back',
    lost: ['These conversations come back among the team’s, and are counted again.'],
    back: 'You can set them aside again.',
  },
}
