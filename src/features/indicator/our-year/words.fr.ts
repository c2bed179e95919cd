import { plural } from '../../../kernel/wording.ts'

export const fr = {
  title: 'Notre année',
  titleOf: (name: string) => `Notre année : ${name}`,
  lead: 'Ce que vos fiches disent de votre année, action par action : chaque chiffre avec son sens et la suite à donner.',
  choose: 'Choisir la période',
  organization: 'Organisation',
  submit: 'Afficher',
  download: 'Télécharger ces chiffres :',
  file: 'notre-annee',
  updated: (when: string) => `Calculé le ${when}.`,
  now: 'Calculé à l’instant.',
  notAdopted: (count: number) =>
    plural(
      'fr',
      count,
      `${count} mesure suit une action ou un résultat que vous n’avez pas retenus.`,
      `${count} mesures suivent des actions ou des résultats que vous n’avez pas retenus.`,
    ),
  empty: {
    title: 'Votre année se tissera ici',
    text: 'Chaque action retenue dans votre plan y aura ses chiffres, calculés avec vos fiches.',
    act: 'Choisir nos actions',
  },
  noWorkplace: {
    title: 'Aucune organisation',
    text: 'Cette page montre l’année d’une organisation où vous travaillez.',
  },
  other: 'Autres mesures',
}

export type Words = typeof fr
