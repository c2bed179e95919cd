import { href } from '../../kernel/http/index.ts'
import type { DemoNotice, FooterLink, NavigationLink } from '../../kernel/feature/index.ts'
import { addresses } from './addresses.ts'

export const navigation: readonly NavigationLink[] = [
  {
    for: 'member',
    order: 46,
    label: { fr: 'De garde', en: 'On duty' },
    href: (lang, who) => (who.networks.length > 0 ? href(lang, addresses.duty) : null),
  },
]

export const footer: readonly FooterLink[] = [
  {
    order: 7,
    label: { fr: 'Entente multisectorielle', en: 'Multisectoral Agreement' },
    href: (lang) => href(lang, addresses.agreement),
  },
]

/** The stages and their sources are real. */
export const demoNotices: readonly DemoNotice[] = [
  {
    under: [addresses.agreement],
    text: {
      fr: 'Site de démonstration. Les étapes, leurs sources et les numéros sont vrais.',
      en: 'Demonstration site. The stages, their sources and the numbers are real.',
    },
  },
]
