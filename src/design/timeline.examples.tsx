import type { Example } from './markup.ts'
import type { TimelineProps } from './timeline.tsx'

export const examples: Example<TimelineProps>[] = [
  {
    name: 'Ce qui s’est passé',
    props: {
      items: [
        { when: '3 novembre 2026', datetime: '2026-11-03', title: 'Invitation envoyée', text: 'Par la coordination.' },
        { when: '4 novembre 2026', datetime: '2026-11-04', title: 'L’organisme a accepté', current: true },
      ],
    },
  },
]
