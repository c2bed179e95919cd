import type { Words } from './words.fr.ts'

export const en: Words = {
  action: (number, title) =>
    number === null ? `Your own action, “${title}”` : `Action ${number} of the plan, “${title}”`,
  due: (day) => `Due: ${day}.`,
  noDue: 'No due date.',
  setAside: 'Set aside.',
  ended: (day) => `In the plan that ended on ${day}.`,
  doneSince: 'Completed since.',
  nobodySince: 'Nobody has been in charge of it since.',
  carriedSince: (name) => (name === null ? 'Entrusted to someone else since.' : `Entrusted to ${name} since.`),
  later: (day) => `In the plan that begins on ${day}.`,
}
