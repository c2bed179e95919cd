import type { Example } from '../../design/index.ts'
import type { SourceListProps } from './source-list.tsx'

export const examples: Example<SourceListProps>[] = [
  { name: 'Trois sources', props: { ids: ['spheres-spvm', 'steps', 'school-community'] } },
]
