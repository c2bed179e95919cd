import type { Words } from './words.fr.ts'

export const en: Words = {
  titleOf: (name) => `Withdraw what you say of ${name}`,
  lost: [
    'The connection is “not known yet” again, on your side.',
    'The other organization sees it, and the picture of the network is made anew without what you said.',
  ],
  stays: (saying) => `What you said stays in the history of the connection: ${saying}.`,
  back: 'On the page of the connection, you can say it again at any time.',
  act: 'Withdraw',
}
