import { Late } from './late.tsx'
import type { Example } from './markup.ts'
import type { TableProps } from './table.tsx'
import { Tag } from './tag.tsx'

export const examples: Example<TableProps>[] = [
  {
    name: 'Des nombres',
    props: {
      caption: 'Organismes par région',
      head: [{ text: 'Région' }, { text: 'Organismes', numeric: true }],
      rows: [
        ['Outaouais', '9'],
        ['Laurentides', '12'],
      ],
    },
    reference: {
      caption: 'Organismes par région',
      head: [{ text: 'Région' }, { text: 'Organismes', format: 'numeric' }],
      firstCellIsHeader: true,
      rows: [
        [{ text: 'Outaouais' }, { text: '9', format: 'numeric' }],
        [{ text: 'Laurentides' }, { text: '12', format: 'numeric' }],
      ],
    },
  },
  {
    name: 'Qui s’empile sur un téléphone',
    props: {
      caption: 'Trois actions du plan',
      stack: true,
      head: [{ text: 'Action' }, { text: 'Étape' }, { text: 'Échéance' }],
      rows: [
        ['21. Grille de facteurs', <Tag>Bien avancée</Tag>, '31 mars 2027'],
        ['9. Engager les garçons', <Tag>Planification achevée</Tag>, <Late>23 jours de retard</Late>],
      ],
    },
  },
]
