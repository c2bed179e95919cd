import { formatDay } from '../../../kernel/language.ts'
import { addDays } from '../../../kernel/clock.ts'
import type { Period } from './figures.ts'

const reasons = {
  withheld: 'Valeur masquée pour protéger la vie privée.',
  noData: 'Aucune donnée pour cette période.',
  survey: 'En attente d’un sondage.',
  notAdopted: 'Résultat non choisi.',
  nature: 'Catégories : elles sont dites dans le commentaire du nombre qui les accompagne.',
  level: 'Niveau : il est dit dans le commentaire du nombre qui l’accompagne.',
}

export const fr = {
  title: (reporter: string) => `Indicateurs : ${reporter}`,
  about:
    'Totaux seulement. Une mesure sans rapport figure dans la liste avec sa raison : ce n’est jamais un zéro. Un pourcentage s’écrit 64,3 et non 0,643.',
  report: (indicator: string, { start, end }: Period) =>
    `${indicator}, du ${formatDay(start, 'fr')} au ${formatDay(addDays(end, -1), 'fr')}`,
  target: (indicator: string) => `Cible : ${indicator}`,
  reasons,
  inUnit: (unit: string, comment: string | null) => [unit && `Unité : ${unit}.`, comment].filter(Boolean).join(' '),
  sheet: 'Indicateurs',
  columns: {
    indicator: 'Indicateur',
    period: 'Période',
    target: 'Cible',
    actual: 'Valeur',
    dimension: 'Portée',
    comment: 'Commentaire',
  },
}
export type Words = typeof fr
