import type { BreadcrumbsProps } from './breadcrumbs.tsx'
import type { Example } from './markup.ts'

export const examples: Example<BreadcrumbsProps>[] = [
  {
    name: 'Deux pas',
    props: {
      label: 'Exemple de fil d’Ariane',
      items: [
        { label: 'Accueil', href: '/fr' },
        { label: 'Organismes', href: '/fr/organismes' },
        { label: 'La Courtepointe' },
      ],
    },
    reference: {
      labelText: 'Exemple de fil d’Ariane',
      items: [
        { text: 'Accueil', href: '/fr' },
        { text: 'Organismes', href: '/fr/organismes' },
        { text: 'La Courtepointe' },
      ],
    },
  },
]
