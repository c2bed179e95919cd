import type { Example } from '../markup.ts'
import type { BarsProps } from './bars.tsx'
import type { LevelsProps } from './levels.tsx'
import type { LineProps } from './line.tsx'

export const barExamples: Example<BarsProps>[] = [
  {
    name: 'Barres, un zéro et un chiffre manquant',
    props: {
      caption: 'Activités par catégorie',
      head: { name: 'Catégorie', value: 'Nombre' },
      rows: [
        { name: 'Atelier', value: 17, said: '17' },
        { name: 'Conférence', value: 4, said: '4' },
        { name: 'Pétition', value: 0, said: '0' },
        { name: 'En ligne', value: null, said: 'Non montré' },
      ],
    },
  },
]

const levels = ['1', '2', '3', '4', '5'].map((code) => ({ code, name: `Niveau ${code}` }))

export const levelExamples: Example<LevelsProps>[] = [
  {
    name: 'Deux années',
    props: {
      id: 'example-levels',
      title: 'Niveau de connaissance',
      desc: 'La part du niveau convenu est passée de 30 % à 49 %.',
      levels,
      agreed: '4',
      rows: [
        { name: '2024-2025', answers: { 1: 8, 2: 9, 3: 11, 4: 9, 5: 3 } },
        { name: '2025-2026', answers: { 1: 3, 2: 6, 3: 9, 4: 12, 5: 5 } },
      ],
      head: { row: 'Année', total: 'Réponses' },
    },
  },
]

const point = (year: number, value: number | null) => ({
  name: `Année scolaire ${year}-${year + 1}`,
  short: `${year % 100}-${(year + 1) % 100}`,
  value,
  said: value === null ? 'Pas encore de données' : String(value),
})

export const lineExamples: Example<LineProps>[] = [
  {
    name: 'Point de départ, cible et année sans chiffre',
    props: {
      id: 'example-line',
      title: 'Activités tenues',
      desc: 'De 12 à 34 en quatre ans.',
      points: [point(2022, 12), point(2023, null), point(2024, 21), point(2025, 34)],
      baseline: 12,
      target: 40,
      format: String,
      head: { name: 'Année', value: 'Nombre' },
    },
  },
]
