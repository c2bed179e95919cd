import type { Example } from './markup.ts'
import type { SummaryListProps } from './summary-list.tsx'

export const examples: Example<SummaryListProps>[] = [
  {
    name: 'Avec des actes',
    props: {
      rows: [
        { key: 'Nom', value: 'La Courtepointe', actions: [{ label: 'Modifier', href: '#nom', hidden: 'le nom' }] },
        {
          key: 'Relève',
          value: 'À nommer',
          actions: [
            { label: 'Nommer', href: '#nommer', hidden: 'une relève' },
            { label: 'Passer', href: '#passer', hidden: 'la relève' },
          ],
        },
        { key: 'Régions', value: 'Outaouais' },
      ],
    },
    reference: {
      rows: [
        {
          key: { text: 'Nom' },
          value: { text: 'La Courtepointe' },
          actions: { items: [{ text: 'Modifier', href: '#nom', visuallyHiddenText: 'le nom' }] },
        },
        {
          key: { text: 'Relève' },
          value: { text: 'À nommer' },
          actions: {
            items: [
              { text: 'Nommer', href: '#nommer', visuallyHiddenText: 'une relève' },
              { text: 'Passer', href: '#passer', visuallyHiddenText: 'la relève' },
            ],
          },
        },
        { key: { text: 'Régions' }, value: { text: 'Outaouais' } },
      ],
    },
  },
  {
    name: 'À lire',
    props: { rows: [{ key: 'Secteur', value: <b>Communautaire</b> }] },
  },
]
