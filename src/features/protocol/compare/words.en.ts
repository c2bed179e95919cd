import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Compare two versions',
  choose: 'Choose the versions to compare',
  from: 'From',
  to: 'To',
  compare: 'Compare',
  heading: (from, to) => `${from} and ${to}`,
  legend: (from) => `Underlined: added. Struck out: in ${from}, removed.`,
  kinds: {
    added: (number) => `Article ${number}, added`,
    removed: (_number, before) => `Former article ${before}, removed`,
    changed: (number, before) =>
      number === before ? `Article ${number}, changed` : `Article ${number} (it was article ${before}), changed`,
  },
  same: (count) => `${count} ${plural('en', count, 'article says', 'articles say')} the same in both versions.`,
  nothing: {
    title: 'Nothing differs',
    text: 'Both versions say the same. Choose two others.',
  },
}
