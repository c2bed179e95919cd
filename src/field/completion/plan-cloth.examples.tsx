import type { Example } from '../../design/index.ts'
import type { PlanClothProps } from './plan-cloth.tsx'

export const examples: Example<PlanClothProps>[] = [
  {
    name: 'Deux orientations',
    props: {
      groups: [
        {
          title: '1. Institutions',
          columns: [
            { number: 1, step: null, label: 'Action 1, non retenue' },
            { number: 2, step: 0, label: 'Action 2, 0 %, non commencée' },
          ],
        },
        {
          title: '2. Sensibilisation',
          columns: [
            { number: 3, step: 75, label: 'Action 3, 75 %, bien avancée' },
            { number: 4, step: 20, late: true, label: 'Action 4, 20 %, en retard' },
            { number: 5, step: 100, label: 'Action 5, 100 %, achevée' },
          ],
        },
      ],
    },
  },
]
