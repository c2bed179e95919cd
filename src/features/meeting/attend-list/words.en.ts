import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Paste an attendance list',
  lead: 'One organization per line. After a semicolon: present, excused or absent. With nothing after it, it was present.',
  label: 'List',
  hint: 'Paste lines from a spreadsheet or a CSV file. If a single line is wrong, nothing is noted.',
  submit: 'Note attendance',
  problems: {
    'unknown-organization': (line, text) =>
      `Line ${line}: “${text}” was not part of this meeting. Write its name as it is on the page.`,
    'unknown-word': (line, text) => `Line ${line}: “${text}” does not say present, excused or absent.`,
    twice: (line, text) => `Line ${line}: “${text}” is already in the list.`,
  },
  wrong: (count) => (count === 1 ? 'One line needs fixing.' : `${count} lines need fixing.`),
}
