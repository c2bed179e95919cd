import { plural, quote } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (protocol, who) => `Stop following ${quote(protocol, 'en')}: ${who}`,
  lost: 'The organization will no longer follow this protocol from today, nor answer the changes proposed. The network will see it in the matrix.',
  lostEvidence: 'The mechanism in your log will end today.',
  lostRegion: 'The region will no longer follow this protocol from today. The network will see it in the matrix.',
  back: (days) =>
    `The adoption can be taken up again on the page of the protocol for ${days} ${plural('en', days, 'day', 'days')}, as if it had never stopped. After that, you adopt again.`,
  act: 'Stop following this protocol',
}
