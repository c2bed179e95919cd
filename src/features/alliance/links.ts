import { href } from '../../kernel/http/index.ts'
import type { DemoNotice, FooterLink, HomeLink, NavigationLink } from '../../kernel/feature/index.ts'
import { addresses } from './addresses.ts'

export const navigation: readonly NavigationLink[] = [
  {
    for: 'visitor',
    order: 32,
    label: { fr: 'Alliances', en: 'Alliances' },
    href: (lang) => href(lang, addresses.weave),
  },
]

/** For those who signed in, whose header is full of their work. */
export const footer: readonly FooterLink[] = [
  { order: 2, label: { fr: 'Alliances', en: 'Alliances' }, href: (lang) => href(lang, addresses.weave) },
]

/** What a documented alliance tells was really done; who joined in a region was not. */
export const demoNotices: readonly DemoNotice[] = [
  {
    under: [addresses.weave],
    text: {
      fr: 'Site de démonstration. Les alliances documentées existent. Les organisations jointes, les tables et les témoignages sont inventés.',
      en: 'Demonstration site. The documented alliances exist. The organizations that joined, the tables and the testimonials are invented.',
    },
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
