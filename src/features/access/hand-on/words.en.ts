import type { Words } from './words.fr.ts'

export const en: Words = {
  names: {
    access: (code) => `Open request ${code}`,
    partner: (code) => `Question ${code} to a service without an account`,
  },
  hints: {
    access: 'Someone on the team follows it: a person is waiting for an answer.',
    partner: 'The service answers by its link, or calls back whoever you choose, at their number.',
  },
  somebody: 'Choose someone: what waits for an answer is never left with nobody.',
  phone:
    'Choose someone whose account gives a number: the service calls them back. If the question was withdrawn since, read the page again.',
  stays: 'The request changed hands, or it is closed or erased.',
}
