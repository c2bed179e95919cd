import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Codes to be invited by another network',
  lead: 'Nobody outside can see your network. With a code, a table of another network can propose a seat to your organization, or to your table. Nothing is decided before you answer.',
  giver: 'For whom',
  giverHint: 'One of your organizations, or a table where it sits.',
  give: 'Give a code',
  given: (name) => `Here is the code for ${name}. It is shown only once.`,
  givenHow: (day) => `Give it to a member of the other table. It works once, until ${day}.`,
  open: 'Codes not used yet',
  none: 'None for now.',
  until: 'Until',
  deed: 'Action',
  end: (name) => `Withdraw this code (${name})…`,
  problems: {
    missing: 'Choose for whom the code is.',
    tooMany: 'Many codes were given today. Try again tomorrow.',
  },
  ending: (name) => ({
    title: `Withdraw a code for ${name}`,
    lost: ['Whoever has this code will no longer be able to use it.'],
    back: 'You can give another one at any time.',
    act: 'Withdraw the code',
  }),
}
