import type { Words } from './words.fr.ts'

export const en: Words = {
  workHelp: 'What to do when I worry about a young person',
  privacy: 'Privacy',
  privacyNamed: (name) => `${name} answers for personal information, on the public page.`,
  privacyUnnamed: 'No one is named for personal information. The public page says so.',
  name: 'Name someone',
  change: 'Change the names',
}
