import { href } from '../../kernel/http/index.ts'
import type { DemoNotice, FooterLink, HomeLink } from '../../kernel/feature/index.ts'
import { addresses } from './addresses.ts'

export const footer: readonly FooterLink[] = [
  { order: 6, label: { fr: 'Glossaire', en: 'Glossary' }, href: (lang) => href(lang, addresses.terms) },
]

export const homeLinks: readonly HomeLink[] = [
  {
    order: 40,
    label: { fr: 'Parler la même langue', en: 'Speak the same language' },
    text: {
      fr: 'Un glossaire de mots partagés, chacun avec sa source, dans les deux langues.',
      en: 'A glossary of shared words, each with its source, in both languages.',
    },
    href: (lang) => href(lang, addresses.terms),
  },
]

/** The terms that ship are real, and so are their sources. */
export const demoNotices: readonly DemoNotice[] = [
  {
    under: [addresses.terms],
    text: {
      fr: 'Site de démonstration. Les termes et leurs sources sont vrais, les définitions de réseau sont inventées.',
      en: 'Demonstration site. The terms and their sources are real, the definitions of networks are invented.',
    },
  },
]
