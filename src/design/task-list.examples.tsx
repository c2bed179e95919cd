import type { Example } from './markup.ts'
import { Tag } from './tag.tsx'
import type { TaskListProps } from './task-list.tsx'

export const examples: Example<TaskListProps>[] = [
  {
    name: 'Trois choses pour aujourd’hui',
    props: {
      idPrefix: 'today',
      items: [
        { title: 'Nommer la relève', href: '#releve', hint: 'Deux minutes.', status: <Tag>À faire</Tag> },
        { title: 'Relire votre mandat', href: '#mandat', status: 'Fait' },
        { title: 'Inviter une personne', status: 'Pas encore possible' },
      ],
    },
    reference: {
      idPrefix: 'today',
      items: [
        {
          title: { text: 'Nommer la relève' },
          href: '#releve',
          hint: { text: 'Deux minutes.' },
          status: { tag: { text: 'À faire' } },
        },
        { title: { text: 'Relire votre mandat' }, href: '#mandat', status: { text: 'Fait' } },
        { title: { text: 'Inviter une personne' }, status: { text: 'Pas encore possible' } },
      ],
    },
  },
]
