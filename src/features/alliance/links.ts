import { href } from '../../kernel/http/index.ts'
import type { NavigationLink } from '../../kernel/feature/index.ts'
import { addresses } from './addresses.ts'

export const navigation: readonly NavigationLink[] = [
  {
    for: 'visitor',
    order: 32,
    label: { fr: 'Alliances', en: 'Alliances' },
    href: (lang) => href(lang, addresses.weave),
  },
]
