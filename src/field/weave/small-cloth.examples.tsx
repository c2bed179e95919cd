import type { Example } from '../../design/index.ts'
import type { SmallClothProps } from './small-cloth.tsx'

export const examples: Example<SmallClothProps>[] = [
  { name: 'Deux secteurs', props: { held: ['community', 'education'], named: true } },
  { name: 'Quatre secteurs', props: { held: ['community', 'education', 'institutional', 'police'], named: true } },
]
