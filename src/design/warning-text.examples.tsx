import type { Example } from './markup.ts'
import type { WarningTextProps } from './warning-text.tsx'

const text = 'N’écrivez ici aucun nom d’une jeune personne.'

export const examples: Example<WarningTextProps>[] = [
  { name: 'À lire avant d’écrire', props: { children: text }, reference: { text, iconFallbackText: 'Attention' } },
]
