import { href } from '../../kernel/http/index.ts'
import type { DemoNotice, FooterLink, HomeLink, NavigationLink } from '../../kernel/feature/index.ts'
import { addresses } from './addresses.ts'
import { words } from './words.ts'

export const navigation: readonly NavigationLink[] = [
  {
    for: 'visitor',
    order: 47,
    label: { fr: words.fr.name, en: words.en.name },
    href: (lang) => href(lang, addresses.toolbox),
  },
]

/** For those who signed in, whose header is full of their work. */
export const footer: readonly FooterLink[] = [
  { order: 3, label: { fr: words.fr.name, en: words.en.name }, href: (lang) => href(lang, addresses.toolbox) },
]

export const homeLinks: readonly HomeLink[] = [
  {
    order: 20,
    label: { fr: 'Apprendre comment on s’y prend', en: 'Learn how it is done' },
    text: {
      fr: 'Étapes, conseils, rôles de chacun, et une liste à cocher ensemble. Tout est sourcé.',
      en: 'Steps, tips, who does what, and a list to tick together. Everything has its source.',
    },
    href: (lang) => href(lang, addresses.toolbox),
  },
]

/** What the articles say is of the real world. */
export const demoNotices: readonly DemoNotice[] = [
  {
    under: [addresses.toolbox],
    text: {
      fr: 'Site de démonstration. Les outils du site viennent de sources qui existent. Ceux de la table sont inventés.',
      en: 'Demonstration site. The tools of the site come from sources that exist. Those of the table are invented.',
    },
  },
]
