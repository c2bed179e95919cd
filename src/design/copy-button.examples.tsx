import type { CopyButton } from './copy-button.tsx'
import type { Example } from './markup.ts'

export const examples: Example<Parameters<typeof CopyButton>[0]>[] = [
  { name: 'Sous un texte à transmettre', props: { of: 'texte', children: 'Copier le texte' } },
]
