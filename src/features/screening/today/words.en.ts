import type { Words } from './words.fr.ts'

export const en: Words = {
  link: 'Screening protocol',
  title: 'A protocol to read',
  toRead: (organization, number) => `${organization}, version ${number}`,
  doubt: 'Worried about a young person?',
  first: 'Publish your screening protocol',
  firstHint: 'The base protocol can be adapted to your organization, one step at a time.',
  behind: 'The base screening protocol has changed',
  behindHint: (number) => `Yours still follows version ${number}.`,
}
