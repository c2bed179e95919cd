import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Codes to be invited by another network',
  lead: 'Your network is shown to nobody. With a code, a table of another network can propose a seat to your organization, or to your table. Nothing is decided before you answer.',
  giver: 'For whom',
  giverHint: 'One of your organizations, or a table where it sits.',
  give: 'Give a code',
  given: (name) => `Here is the code of ${name}. It is shown only once.`,
  givenHow: (day) => `Give it to a member of the other table. It works once, until ${day}.`,
  open: 'Codes that wait',
  none: 'None for now.',
  until: 'Until',
  deed: 'Action',
  end: (name) => `Withdraw this code (${name})…`,
  problems: {
    missing: 'Choose for whom the code is.',
    tooMany: 'Many codes were given today. Go on tomorrow.',
  },
  ending: (name) => ({
    title: `Withdraw a code of ${name}`,
    lost: ['Whoever has this code will no longer be able to use it.'],
    back: 'You can give another one at any time.',
    act: 'Withdraw the code',
  }),
}
