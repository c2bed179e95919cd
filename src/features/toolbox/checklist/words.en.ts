import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  done: (count, said) => `${said} ${plural('en', count, 'point', 'points')} of 8 done.`,
  left: (count, said) => `${said} ${plural('en', count, 'is', 'are')} left.`,
  allDone: 'Everything is ticked. Set the date of the next review.',
  evidence: 'You can tell by this:',
  keep: 'Keep what is ticked',
  reset: 'Untick everything',
  names: 'Filled in by:',
  date: 'On:',
  about: 'Where this list comes from',
  share: 'Address of this list, as it is ticked',
  shareHint: 'It holds numbers only. Whoever receives it sees what is ticked.',
}
