import type { NavigationLink } from '../../kernel/feature/index.ts'
import { href } from '../../kernel/http/index.ts'
import { addresses } from './addresses.ts'
import { words } from './words.ts'

export const navigation: readonly NavigationLink[] = [
  {
    for: 'member',
    order: 26,
    label: { fr: words.fr.title, en: words.en.title },
    href: (lang, { organizations }) => (organizations.length > 0 ? href(lang, addresses.list) : null),
  },
]
