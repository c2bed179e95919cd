import type { Example } from '../../design/index.ts'
import type { WeaveProps } from './weave.tsx'

export const examples: Example<WeaveProps>[] = [
  { name: 'Cinq fils', props: { caption: 'Chaque croisement est une rencontre entre deux secteurs.' } },
  { name: 'Trois fils, deux trous', props: { held: ['community', 'institutional', 'police'] } },
  { name: 'Personne encore', props: { held: [] } },
]
