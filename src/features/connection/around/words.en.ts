import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  reach: (direct, beyond) =>
    direct === 0
      ? 'No known connection.'
      : `${direct} linked ${plural('en', direct, 'organization', 'organizations')}, ${beyond} ${plural('en', beyond, 'other', 'others')} one step farther.`,
  answered: 'This organization has answered within the year.',
  silent: 'This organization has not answered yet: its other connections are not known yet.',
  cut: 'Only its direct connections are drawn: too many organizations are two steps away.',
  drawing: (name) => `Neighbourhood: ${name}`,
  sheet: 'See its page',
  whatIf: 'What if it left?',
  nowhere: 'Neighbourhood',
  back: 'The whole map',
  empty: {
    title: 'No known connection',
    text: 'Nothing is declared or logged yet with this organization. That does not mean that it is alone.',
  },
}
