import type { EmptyStateProps } from './empty-state.tsx'
import type { Example } from './markup.ts'

export const examples: Example<EmptyStateProps>[] = [
  {
    name: 'Rien encore',
    props: {
      title: 'Aucun organisme pour l’instant',
      headingLevel: 3,
      children: 'Les organismes invités paraîtront ici, avec leur fil.',
      act: { label: 'Inviter un organisme', href: '#inviter' },
    },
  },
  { name: 'C’est permis', props: { children: 'Aucune action retenue ici. C’est permis.' } },
]
