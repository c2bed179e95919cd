import { href } from '../../kernel/http/index.ts'
import type { HomeLink, NavigationLink } from '../../kernel/feature/index.ts'
import { addresses } from './addresses.ts'

export const navigation: readonly NavigationLink[] = [
  {
    for: 'visitor',
    order: 32,
    label: { fr: 'Alliances', en: 'Alliances' },
    href: (lang) => href(lang, addresses.weave),
  },
]

export const homeLinks: readonly HomeLink[] = [
  {
    order: 10,
    label: { fr: 'Composer une alliance', en: 'Compose an alliance' },
    text: {
      fr: 'Choisir des secteurs, voir ce que chacun y gagne, suivre quatre alliances qui existent.',
      en: 'Pick sectors, see what each one gains, follow four alliances that exist.',
    },
    href: (lang) => href(lang, addresses.weave),
  },
]
