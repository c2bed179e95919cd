import type { Words } from './words.fr.ts'

export const en: Words = {
  request: (code) => `Open request ${code}`,
  hint: 'Someone on the team follows it: a person is waiting for an answer.',
  somebody: 'Choose someone: an open request is never left with nobody.',
  stays: 'The request changed hands, or it is closed or erased.',
}
