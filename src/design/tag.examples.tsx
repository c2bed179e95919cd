import type { Example } from './markup.ts'
import type { TagProps } from './tag.tsx'

export const examples: Example<TagProps>[] = [
  { name: 'En attente', props: { children: 'En attente' }, reference: { text: 'En attente' } },
  {
    name: 'Brouillon',
    props: { kind: 'dashed', children: 'Brouillon' },
    reference: { text: 'Brouillon', classes: 'govuk-tag--dashed' },
  },
  {
    name: 'Décidé',
    props: { kind: 'filled', children: 'Adopté' },
    reference: { text: 'Adopté', classes: 'govuk-tag--filled' },
  },
]
