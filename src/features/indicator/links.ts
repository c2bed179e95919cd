import type { NavigationLink } from '../../kernel/feature/index.ts'
import { href } from '../../kernel/http/index.ts'
import { addresses } from './addresses.ts'
import { words as boardWords } from './dashboard/words.ts'
import { words as yearWords } from './our-year/words.ts'

export const navigation: readonly NavigationLink[] = [
  {
    for: 'member',
    order: 35,
    label: { fr: yearWords.fr.title, en: yearWords.en.title },
    href: (lang, { organizations }) => (organizations.length > 0 ? href(lang, addresses.ourYear) : null),
  },
  {
    for: 'member',
    order: 45,
    label: { fr: boardWords.fr.link, en: boardWords.en.link },
    href: (lang, { coordinated }) => (coordinated.length > 0 ? href(lang, addresses.dashboard) : null),
  },
]
