import type { Words } from './words.fr.ts'

export const en: Words = {
  personalData: 'Texts written for the toolbox',
  name: 'Toolbox',
  kinds: { prevention: 'Prevention', intervention: 'Intervention' },
  levels: { preschool: 'Preschool', elementary: 'Elementary', secondary: 'Secondary' },
  audiences: { professionals: 'Professionals', parents: 'Parents' },
  minutes: (count) => `${count} min read`,
  checkedOn: (day) => `Checked against our notes on ${day}`,
  updatedOn: (day) => `Updated on ${day}`,
  by: (owner) => `By: ${owner}`,
  team: 'the team of this site',
  problems: {
    unclosed: (line, value) => `Line ${line}: “${value}” lacks its other half.`,
    'unknown-link': (line, value) =>
      `Line ${line}: a link starts with article, term, service or page. “${value}” does not.`,
    nowhere: (line, value) => `Line ${line}: “${value}” leads nowhere.`,
    'unknown-source': (line, value) => `Line ${line}: “${value}” is not a source we know.`,
    'heading-level': (line, value) =>
      `Line ${line}: “${value}” skips a level. A heading starts with ##, and the one under it with ###.`,
    'heading-mark': (line, value) => `Line ${line}: a heading has no link and no source. “${value}”`,
    'empty-line': (line, value) => `Line ${line}: nothing follows “${value}”.`,
  },
}
