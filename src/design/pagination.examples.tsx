import type { Example } from './markup.ts'
import type { PaginationProps } from './pagination.tsx'

export const examples: Example<PaginationProps>[] = [
  {
    name: 'Des pages de liste',
    props: {
      label: 'Pages de la liste',
      previous: { href: '?page=1' },
      next: { href: '?page=3' },
      items: [
        { number: 1, href: '?page=1' },
        { number: 2, href: '?page=2', current: true },
        { number: 3, href: '?page=3' },
        'gap',
        { number: 9, href: '?page=9' },
      ],
    },
    reference: {
      landmarkLabel: 'Pages de la liste',
      previous: { href: '?page=1', text: 'Page précédente' },
      next: { href: '?page=3', text: 'Page suivante' },
      items: [
        { number: 1, href: '?page=1' },
        { number: 2, href: '?page=2', current: true },
        { number: 3, href: '?page=3' },
        { ellipsis: true },
        { number: 9, href: '?page=9' },
      ],
    },
  },
  {
    name: 'Avant, après',
    props: {
      label: 'Étapes',
      previous: { href: '#etape-1', text: 'Étape précédente', label: 'Votre organisme' },
      next: { href: '#etape-3', text: 'Étape suivante' },
    },
    reference: {
      landmarkLabel: 'Étapes',
      previous: { href: '#etape-1', text: 'Étape précédente', labelText: 'Votre organisme' },
      next: { href: '#etape-3', text: 'Étape suivante' },
    },
  },
]
