import { href } from '../../kernel/http/index.ts'
import type { DemoNotice, FooterLink, HomeLink } from '../../kernel/feature/index.ts'
import { addresses } from './addresses.ts'
import { words } from './words.ts'

/** From the foot of every page: the tools in two taps, signed in or not. */
export const footer: readonly FooterLink[] = [
  { order: 2, label: { fr: words.fr.name, en: words.en.name }, href: (lang) => href(lang, addresses.tools) },
]

export const homeLinks: readonly HomeLink[] = [
  {
    order: 15,
    label: { fr: 'Réfléchir devant un doute', en: 'Think when in doubt' },
    text: {
      fr: 'Une liste d’indices et une grille de facteurs, à imprimer ou à remplir sans que rien ne soit gardé.',
      en: 'A list of signs and a grid of factors, to print or to fill in with nothing kept.',
    },
    href: (lang) => href(lang, addresses.tools),
  },
]

/** What the tools say is of the real world. */
export const demoNotices: readonly DemoNotice[] = [
  {
    under: [addresses.tools],
    text: {
      fr: 'Site de démonstration. Les repères, leurs sources et les numéros sont vrais.',
      en: 'Demonstration site. The tools, their sources and the numbers are real.',
    },
  },
]
