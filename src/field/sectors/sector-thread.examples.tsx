import type { Example } from '../../design/index.ts'
import type { SectorThreadProps } from './sector-thread.tsx'

export const examples: Example<SectorThreadProps>[] = [
  { name: 'Communautaire', props: { sector: 'community', named: true } },
  { name: 'Éducation', props: { sector: 'education', named: true } },
  { name: 'Institutionnel', props: { sector: 'institutional', named: true } },
  { name: 'Police', props: { sector: 'police', named: true } },
  { name: 'Justice', props: { sector: 'justice', named: true } },
  { name: 'Petit', props: { sector: 'community', size: 'small', named: true } },
  { name: 'Sur toute la largeur', props: { sector: 'justice', size: 'wide', named: true } },
]
