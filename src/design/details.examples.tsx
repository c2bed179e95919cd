import type { DetailsProps } from './details.tsx'
import type { Example } from './markup.ts'

export const examples: Example<DetailsProps>[] = [
  {
    name: 'Fermé',
    props: { summary: 'Actions non retenues (3)', children: 'Sensibilisation large et durable.' },
    reference: { summaryText: 'Actions non retenues (3)', text: 'Sensibilisation large et durable.' },
  },
  {
    name: 'Ouvert',
    props: { summary: 'Pourquoi cette question', open: true, children: 'Le taux se calcule sur ce nombre.' },
    reference: { summaryText: 'Pourquoi cette question', open: true, text: 'Le taux se calcule sur ce nombre.' },
  },
]
