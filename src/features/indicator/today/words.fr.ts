import { plural } from '../../../kernel/wording.ts'
export const fr = {
  year: 'Notre année en chiffres',
  yearOf: (organization: string) => `${organization} : l’année en chiffres`,
  panel: {
    title: 'Indicateurs',
    text: 'Les indicateurs du plan, calculés avec le travail des organisations, par secteur et par région.',
    act: 'Ouvrir le tableau de bord',
    closes: 'Périodes fermées',
  },
  keys: 'Clés pour lire les indicateurs',
  instance: {
    key: 'Indicateurs',
    value: (count: number) => plural('fr', count, `${count} mesure calculée`, `${count} mesures calculées`),
    act: 'Mesures de cette instance',
  },
}

export type Words = typeof fr
