import type { CheckboxesProps } from './checkboxes.tsx'
import type { Example } from './markup.ts'
import { referenceError } from './reference-words.ts'

export const examples: Example<CheckboxesProps>[] = [
  {
    name: 'Plusieurs réponses',
    props: {
      name: 'regions',
      legend: 'Régions desservies',
      hint: 'Cochez toutes celles où votre équipe se déplace.',
      values: ['07'],
      items: [
        { value: '07', label: 'Outaouais' },
        { value: '15', label: 'Laurentides', hint: 'De Saint-Eustache à Mont-Laurier.' },
      ],
    },
    reference: {
      name: 'regions',
      values: ['07'],
      hint: { text: 'Cochez toutes celles où votre équipe se déplace.' },
      fieldset: { legend: { text: 'Régions desservies' } },
      items: [
        { value: '07', text: 'Outaouais' },
        { value: '15', text: 'Laurentides', hint: { text: 'De Saint-Eustache à Mont-Laurier.' } },
      ],
    },
  },
  {
    name: 'En erreur',
    props: {
      name: 'consent',
      legend: 'Avant de continuer',
      error: 'Cochez la case pour continuer.',
      items: [{ value: 'yes', label: 'J’ai lu ce que Tisserin ne fait jamais.' }],
    },
    reference: {
      name: 'consent',
      errorMessage: referenceError('Cochez la case pour continuer.'),
      fieldset: { legend: { text: 'Avant de continuer' } },
      items: [{ value: 'yes', text: 'J’ai lu ce que Tisserin ne fait jamais.' }],
    },
  },
  {
    name: 'Des secteurs',
    props: {
      name: 'sectors',
      legend: 'Secteurs à réunir',
      values: ['community', 'police'],
      items: [
        { value: 'community', label: <b>Communautaire</b> },
        { value: 'education', label: <b>Éducation</b> },
        { value: 'police', label: <b>Police</b> },
      ],
    },
  },
]
