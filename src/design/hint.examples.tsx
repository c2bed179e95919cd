import type { HintProps } from './hint.tsx'
import type { Example } from './markup.ts'

export const examples: Example<HintProps>[] = [
  {
    name: 'Une aide',
    props: { id: 'city-hint', children: 'Le nom officiel de la municipalité.' },
    reference: { id: 'city-hint', text: 'Le nom officiel de la municipalité.' },
  },
]
