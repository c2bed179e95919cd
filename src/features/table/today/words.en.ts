import { quote } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Terms that end at your tables',
  seat: (name) => `Say whether a table may sit: ${quote(name, 'en')}`,
  report: (name) => `Answer an alliance: ${quote(name, 'en')}`,
  hints: {
    seat: 'Each member gives its answer.',
    report: 'An alliance offers to report to the table.',
  },
  ends: (day) => `The term ends on ${day}.`,
  over: (day) => `The term has been over since ${day}. The organization still sits.`,
}
