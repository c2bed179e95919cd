import type { BackLinkProps } from './back-link.tsx'
import type { Example } from './markup.ts'

export const examples: Example<BackLinkProps>[] = [
  { name: 'Un pas en arrière', props: { href: '#avant' }, reference: { href: '#avant', text: 'Retour' } },
]
