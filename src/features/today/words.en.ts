import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Today',
  greeting: (name, day) => `Hello, ${name}. It is ${day}.`,
  countOfTasks: ['Nothing to do for today', 'One thing for today', 'Two things for today', 'Three things for today'],
  toDo: 'To do',
  others: (count) => (count === 1 ? 'One more thing can follow.' : `${count} more things can follow.`),
  done: 'Your card is complete, and each role has someone. Nothing else to do.',
  work: {
    title: 'Waiting for you',
    emptyTitle: 'Nothing to do right now',
    empty: 'Your actions in the plan are further down.',
  },
}
