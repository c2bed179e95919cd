import type { Example } from '../../design/index.ts'
import type { SectorThreadsProps } from './sector-threads.tsx'

export const examples: Example<SectorThreadsProps>[] = [
  {
    name: 'Les cinq fils',
    props: {
      texts: {
        community: 'Rejoint les jeunes là où ils sont.',
        education: 'Voit presque tous les jeunes, chaque jour.',
        institutional: 'Soigne, protège et accompagne.',
        police: 'Assure la sécurité et enquête.',
        justice: 'Soutient les victimes et défend leurs droits.',
      },
    },
  },
]
