import type { Child } from 'hono/jsx'
import type { Example } from './markup.ts'

export const examples: Example<{ children?: Child }>[] = [
  { name: 'Une maille échappée', props: { children: '23 jours de retard' } },
]
