import type { DemoBandProps } from './demo-band.tsx'
import type { Example } from './markup.ts'

export const examples: Example<DemoBandProps>[] = [
  {
    name: 'Tout est inventé',
    props: {
      label: 'Exemple de bandeau',
      text: 'Région de démonstration : organisations, personnes et chiffres inventés.',
      href: '#demo',
      linkLabel: 'Changer de personne',
    },
  },
]
