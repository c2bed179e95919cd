import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (meeting) => `Cancel: ${meeting}`,
  titleAll: (meeting) => `Cancel this meeting and the ones after it: ${meeting}`,
  lost: (when) => `It will not take place: ${when}.`,
  lostPast: (when) => `It will be recorded as not held: ${when}.`,
  following: (count) => `${count} ${plural('en', count, 'meeting', 'meetings')} in the series will not take place.`,
  told: 'The contacts of each organization get an e-mail, and their calendar removes it.',
  back: 'You can put it back on, from its page.',
  act: 'Cancel the meeting',
  untold: 'It is past: no one gets an e-mail.',
  actAll: 'Cancel these meetings',
}
