import { href } from '../../kernel/http/index.ts'
import type { NavigationLink } from '../../kernel/feature/index.ts'
import { addresses } from './addresses.ts'

export const navigation: readonly NavigationLink[] = [
  {
    for: 'member',
    order: 10,
    label: { fr: 'Aujourd’hui', en: 'Today' },
    href: (lang) => href(lang, addresses.today),
  },
]
