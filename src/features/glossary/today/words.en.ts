import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (count) => `Answer ${count} ${plural('en', count, 'proposed definition', 'proposed definitions')}`,
  hint: 'Your network is waiting to know whether your organization agrees.',
  link: 'Shared definitions',
  panel: {
    open: (count) =>
      count === 0
        ? 'No proposal under review.'
        : `${count} ${plural('en', count, 'proposal', 'proposals')} under review.`,
    ready: (count) => `${count} can be adopted.`,
    act: 'See the definitions, propose one',
  },
}
