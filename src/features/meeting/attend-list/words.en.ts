import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Paste an attendance list',
  lead: 'One organization a line. After a semicolon: present, excused or absent. With nothing, it was present.',
  label: 'List',
  hint: 'Paste lines of a spreadsheet or of a CSV file. If a single line is wrong, nothing is noted.',
  submit: 'Note attendance',
  problems: {
    'unknown-organization': (line, text) =>
      `Line ${line}: “${text}” was not part of this meeting. Write its name as on the page.`,
    'unknown-word': (line, text) => `Line ${line}: “${text}” does not say present, excused or absent.`,
    twice: (line, text) => `Line ${line}: “${text}” is in the list already.`,
  },
  wrong: (count) => (count === 1 ? 'One line needs fixing.' : `${count} lines need fixing.`),
}
