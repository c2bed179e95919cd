import type { FramePlaces } from '../../kernel/feature/index.ts'
import { addresses } from './addresses.ts'

export const frame: FramePlaces = {
  demo: {
    text: {
      fr: 'Région de démonstration : organisations, personnes et chiffres inventés.',
      en: 'Demonstration region: organizations, people and figures are invented.',
    },
    linkLabel: { fr: 'Changer de personne', en: 'Change person' },
    href: addresses.demo.fr,
  },
}
