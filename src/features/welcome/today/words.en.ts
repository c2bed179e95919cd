import type { Words } from './words.fr.ts'

export const en: Words = {
  workHelp: 'What to do when I worry about a young person',
  privacy: 'Privacy',
  privacyNamed: 'A person in charge is named on the public page.',
  privacyUnnamed: 'No one is named. Enter a name in content/instance.json, then restart.',
}
