import type { DateInputProps } from './date-input.tsx'
import type { Example } from './markup.ts'
import { referenceDateItems, referenceError } from './reference-words.ts'

export const examples: Example<DateInputProps>[] = [
  {
    name: 'Une échéance',
    props: {
      name: 'due',
      legend: 'Échéance',
      hint: 'Par exemple : 31 3 2027',
      values: { day: '31', month: '3', year: '2027' },
    },
    reference: {
      id: 'due',
      namePrefix: 'due',
      hint: { text: 'Par exemple : 31 3 2027' },
      fieldset: { legend: { text: 'Échéance' } },
      items: referenceDateItems({ day: { value: '31' }, month: { value: '3' }, year: { value: '2027' } }),
    },
  },
  {
    name: 'Un mois impossible',
    props: {
      name: 'start',
      legend: 'Début',
      values: { day: '1', month: '13', year: '2027' },
      wrong: ['month'],
      error: 'Le mois va de 1 à 12.',
    },
    reference: {
      id: 'start',
      namePrefix: 'start',
      errorMessage: referenceError('Le mois va de 1 à 12.'),
      fieldset: { legend: { text: 'Début' } },
      items: referenceDateItems({
        day: { value: '1' },
        month: { value: '13', classes: 'govuk-input--error' },
        year: { value: '2027' },
      }),
    },
  },
]
