import type { Example } from './markup.ts'
import { referenceError } from './reference-words.ts'
import type { SelectProps } from './select.tsx'

const items = [
  { value: '', text: 'Choisir' },
  { value: '07', text: 'Outaouais' },
  { value: '15', text: 'Laurentides' },
]

export const examples: Example<SelectProps>[] = [
  {
    name: 'Une région choisie',
    props: { name: 'region', label: 'Région', items, value: '07' },
    reference: { name: 'region', label: { text: 'Région' }, items, value: '07' },
  },
  {
    name: 'En erreur',
    props: { name: 'office-region', label: 'Région du siège', items, error: 'Choisissez une région.' },
    reference: {
      name: 'office-region',
      label: { text: 'Région du siège' },
      items,
      errorMessage: referenceError('Choisissez une région.'),
    },
  },
]
