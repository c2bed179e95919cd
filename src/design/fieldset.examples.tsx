import type { FieldsetProps } from './fieldset.tsx'
import type { Example } from './markup.ts'

export const examples: Example<FieldsetProps>[] = [
  {
    name: 'Un groupe de champs',
    props: {
      legend: 'Personne-ressource',
      legendClass: 'govuk-fieldset__legend--m',
      children: <p>Les champs viennent ici.</p>,
    },
    reference: {
      legend: { text: 'Personne-ressource', classes: 'govuk-fieldset__legend--m' },
      html: '<p>Les champs viennent ici.</p>',
    },
  },
]
