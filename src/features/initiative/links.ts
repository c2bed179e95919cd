import type { DemoNotice, FooterLink, HomeLink } from '../../kernel/feature/index.ts'
import { href } from '../../kernel/http/index.ts'
import type { Language } from '../../kernel/language.ts'
import { addresses } from './addresses.ts'

const initiatives = {
  label: { fr: 'Initiatives', en: 'Initiatives' },
  href: (lang: Language) => href(lang, addresses.initiatives),
}

export const footer: readonly FooterLink[] = [{ order: 4, ...initiatives }]

/** Real and invented initiatives stand together. */
export const demoNotices: readonly DemoNotice[] = [
  {
    under: [addresses.initiatives],
    text: {
      fr: 'Site de démonstration. Une initiative inventée le dit ; les autres existent.',
      en: 'Demonstration site. An invented initiative says so; the others exist.',
    },
  },
]

export const homeLinks: readonly HomeLink[] = [
  {
    order: 30,
    label: { fr: 'Voir ce qui se fait déjà', en: 'See what is already done' },
    text: {
      fr: 'Des initiatives sourcées, région par région, et comment en adopter une.',
      en: 'Initiatives with their sources, region by region, and how to adopt one.',
    },
    href: initiatives.href,
  },
]
