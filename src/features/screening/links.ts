import type { DemoNotice, FooterLink, HomeLink } from '../../kernel/feature/index.ts'
import { href } from '../../kernel/http/index.ts'
import { addresses } from './addresses.ts'
import { words } from './words.ts'

/** From the foot of every page, signed in or not. */
export const footer: readonly FooterLink[] = [
  { order: 1, label: { fr: words.fr.name, en: words.en.name }, href: (lang) => href(lang, addresses.start) },
]

export const homeLinks: readonly HomeLink[] = [
  {
    order: 12,
    label: { fr: 'Savoir quoi faire devant un doute', en: 'Know what to do when in doubt' },
    text: {
      fr: 'Un protocole en huit étapes : qui appeler, quand signaler, comment orienter. Rien n’est gardé.',
      en: 'A protocol in eight steps: who to call, when to report, how to refer. Nothing is kept.',
    },
    href: (lang) => href(lang, addresses.start),
  },
]

/** What the base says is of the real world. */
export const demoNotices: readonly DemoNotice[] = [
  {
    under: [addresses.start],
    text: {
      fr: 'Site de démonstration. Les étapes de base, leurs sources et les lignes d’aide sont vraies; les personnes sont inventées.',
      en: 'Demonstration site. The base steps, their sources and the help lines are real; the people are invented.',
    },
  },
]
