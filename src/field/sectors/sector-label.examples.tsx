import type { Example } from '../../design/index.ts'
import type { SectorLabelProps } from './sector-label.tsx'

export const examples: Example<SectorLabelProps>[] = [
  { name: 'Dans un titre', props: { sector: 'police' } },
  { name: 'Dans un tableau', props: { sector: 'institutional', size: 'small' } },
]
