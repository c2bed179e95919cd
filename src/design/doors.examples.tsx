import type { DoorsProps } from './doors.tsx'
import type { Example } from './markup.ts'

export const examples: Example<DoorsProps>[] = [
  {
    name: 'Les portes de l’accueil',
    props: {
      items: [
        { href: '#aide', title: 'J’ai besoin d’aide', text: 'Parler à quelqu’un. Sans compte, sans donner ton nom.' },
        { href: '#organisme', title: 'Mon organisation', text: 'Nos alliances, notre plan d’action, nos services.' },
      ],
    },
  },
]
