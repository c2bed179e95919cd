import { plural } from '../../../kernel/wording.ts'

export const fr = {
  share: (numerator: number, denominator: number) => `Numérateur : ${numerator}; dénominateur : ${denominator}.`,
  coverage: (contributing: number, adopters: number) =>
    `Couverture : ${plural('fr', contributing, `${contributing} organisation`, `${contributing} organisations`)} sur ${adopters}.`,
  covers: (isWhole: boolean): string => (isWhole ? 'Couverture complète.' : 'Couverture partielle.'),
  kinds: (list: string, said: string) => `${list} : ${said}.`,
  fileName: 'rapport-cids',
  simpleName: 'rapport-simple',
  refused: {
    title: 'Le fichier n’a pas été produit',
    text: 'La vérification d’avant envoi a trouvé une erreur dans une définition. La personne qui gère le site peut la corriger; les chiffres du rapport restent justes.',
    list: 'Ce qui a été trouvé',
    back: 'Retour au rapport',
  },
}

export type Words = typeof fr
