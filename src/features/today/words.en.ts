import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Today',
  greeting: (name, day) => `Hello, ${name}. It is ${day}.`,
  countOfTasks: ['Nothing to do for today', 'One thing for today', 'Two things for today', 'Three things for today'],
  toDo: 'To do',
  others: (count) => (count === 1 ? 'One more thing can follow.' : `${count} more things can follow.`),
  done: 'Your card is complete, and someone answers in each place. Nothing else awaits you.',
  work: {
    title: 'What awaits you',
    emptyTitle: 'Nothing awaits you',
    empty: 'Your actions of the plan are further down. Requests entrusted to you will appear here in a next version.',
  },
}
