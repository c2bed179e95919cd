import type { Example } from './markup.ts'
import type { SkipLinkProps } from './skip-link.tsx'

export const examples: Example<SkipLinkProps>[] = [
  {
    name: 'Vu quand il a le focus',
    props: { children: 'Aller au contenu' },
    reference: { text: 'Aller au contenu', href: '#contenu' },
  },
]
