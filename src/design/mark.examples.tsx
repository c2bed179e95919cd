import type { MarkProps } from './mark.tsx'
import type { Example } from './markup.ts'

export const examples: Example<MarkProps>[] = [
  { name: 'En couleur', props: { size: 64, label: 'Tisserin' } },
  { name: 'D’une seule encre', props: { kind: 'one-colour', size: 34 } },
  { name: 'La plus petite', props: { size: 16 } },
]
