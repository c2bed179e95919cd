import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  all: 'See our work',
  waiting: (count) =>
    count === 1
      ? 'Another organization says you took part in this. Was it you?'
      : `Other organizations say you took part in ${count} ${plural('en', count, 'thing', 'things')}. Was it you?`,
  allWaiting: 'See all that is waiting for our answer',
}
