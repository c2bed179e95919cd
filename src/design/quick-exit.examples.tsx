import type { Example } from './markup.ts'
import type { QuickExitProps } from './quick-exit.tsx'

export const examples: Example<QuickExitProps>[] = [
  { name: 'Sur les pages jeunesse', props: { label: 'Quitter vite', href: '/sortie' } },
]
