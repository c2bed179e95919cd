import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Today',
  greeting: (name, day) => `Hello, ${name}. It is ${day}.`,
  first: 'See to these first',
  countOfTasks: ['Nothing to do for today', 'One thing for today', 'Two things for today', 'Three things for today'],
  inOrder: 'Your card is in order',
  toDo: 'To do',
  others: (count) => (count === 1 ? 'One more thing can follow.' : `${count} more things can follow.`),
  done: 'Your card is complete, and each role has someone.',
  nothingElse: 'Nothing else to do.',
  work: {
    title: 'Waiting for you',
    places: 'Where you work',
    below: 'What is entrusted to you is further down.',
    emptyTitle: 'Nothing to do right now',
    empty: 'No action is entrusted to you for now.',
  },
}
