import type { FiguresProps } from './figures.tsx'
import type { Example } from './markup.ts'

export const examples: Example<FiguresProps>[] = [
  {
    name: 'En colonnes',
    props: {
      items: [
        { value: '14', label: 'organismes' },
        { value: 'Pas encore connu', label: 'régions qui ont répondu' },
      ],
    },
  },
  {
    name: 'En ligne',
    props: {
      inline: true,
      items: [
        { value: '12', label: 'actions retenues sur 27' },
        { value: '2', label: 'en retard' },
      ],
    },
  },
]
