import type { ErrorSummaryProps } from './error-summary.tsx'
import type { Example } from './markup.ts'

export const examples: Example<ErrorSummaryProps>[] = [
  {
    name: 'Deux erreurs',
    props: {
      errors: [
        { text: 'Écrivez les dix chiffres du téléphone.', href: '#phone' },
        { text: 'Choisissez une région.', href: '#office-region' },
      ],
    },
    reference: {
      titleText: 'Il y a un problème',
      errorList: [
        { text: 'Écrivez les dix chiffres du téléphone.', href: '#phone' },
        { text: 'Choisissez une région.', href: '#office-region' },
      ],
    },
  },
  {
    name: 'Sans champ',
    props: {
      title: 'Rien n’a été enregistré',
      description: 'Quelqu’un a changé cette fiche pendant que vous écriviez.',
      errors: [{ text: 'Comparez les deux versions, puis enregistrez.' }],
    },
    reference: {
      titleText: 'Rien n’a été enregistré',
      descriptionText: 'Quelqu’un a changé cette fiche pendant que vous écriviez.',
      errorList: [{ text: 'Comparez les deux versions, puis enregistrez.' }],
    },
  },
]
