export const fr = {
  title: (name: string) => `Fusionner avec une autre fiche : ${name}`,
  lead: 'Deux fiches disent le même service ? Choisissez celle qui disparaîtra dans celle-ci.',
  search: 'Chercher l’autre fiche par son nom ou son numéro',
  find: 'Chercher',
  none: 'Aucune fiche de nom ou de numéro semblable.',
  choose: 'Comparer',
  chooseOf: (name: string) => `Comparer avec ${name}`,
  notYours: 'tenue ailleurs',
  compare: 'Les deux fiches, côte à côte',
  field: 'Champ',
  kept: 'Fiche gardée',
  other: 'Fiche qui disparaît',
  result:
    'La fiche gardée ne change pas, sauf là où elle ne dit rien : les mots de l’autre y sont repris. Ses lieux, et les corrections que l’on y proposait, suivent.',
  warning: 'Une fusion ne se défait pas.',
  act: 'Fusionner les deux fiches',
  swap: 'Garder plutôt l’autre',
  refused: 'Une des deux fiches a changé entre-temps. Comparez-les de nouveau.',
}
export type Words = typeof fr
