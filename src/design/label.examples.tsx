import type { LabelProps } from './label.tsx'
import type { Example } from './markup.ts'

export const examples: Example<LabelProps>[] = [
  { name: 'Une étiquette', props: { for: 'city', children: 'Ville' }, reference: { for: 'city', text: 'Ville' } },
  {
    name: 'Grande',
    props: { for: 'town', class: 'govuk-label--m', children: 'Municipalité' },
    reference: { for: 'town', classes: 'govuk-label--m', text: 'Municipalité' },
  },
]
