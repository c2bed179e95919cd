import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (school) => `Withdraw the rule: ${school}`,
  lost: 'No absence file will open here any more.',
  others: 'The partners it names will see that it is withdrawn.',
  back: 'It can be put back on the page of the rule, at any time.',
  act: 'Withdraw the rule',
}
