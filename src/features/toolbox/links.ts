import { href } from '../../kernel/http/index.ts'
import type { NavigationLink } from '../../kernel/feature/index.ts'
import { addresses } from './addresses.ts'
import { words } from './words.ts'

export const navigation: readonly NavigationLink[] = [
  {
    for: 'visitor',
    order: 47,
    label: { fr: words.fr.name, en: words.en.name },
    href: (lang) => href(lang, addresses.toolbox),
  },
  {
    for: 'member',
    order: 47,
    label: { fr: words.fr.name, en: words.en.name },
    href: (lang) => href(lang, addresses.toolbox),
  },
]
