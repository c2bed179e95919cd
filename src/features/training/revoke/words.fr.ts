import type { RevokedFor } from '../model.ts'

export const fr = {
  title: (name: string) => `Retirer l’attestation : ${name}`,
  left: 'quelqu’un qui est parti',
  lost: [
    'L’attestation ne s’imprime plus. Qui la vérifie avec le code et le nom lit qu’elle est retirée, et depuis quel jour.',
    'La personne reçoit un courriel. Son suivi ne compte plus cette formation.',
    'Sauf pour des renseignements inexacts, elle n’est plus comptée comme formée : le registre du travail est corrigé dans l’heure.',
  ],
  back: 'Vous pouvez la remettre d’un geste, à la page des présences : tout revient, avec le même code.',
  act: 'Retirer l’attestation',
  asks: 'Pourquoi la retirer ?',
  overtaken: 'Quelqu’un a changé cette attestation depuis que vous lisez cette page. Vérifiez, puis recommencez.',
  labels: { reason: 'Raison' },
  missing: 'Choisissez la raison.',
  reasons: {
    'not-there': 'Présence notée par erreur',
    'left-early': 'Partie avant la fin',
    'wrong-person': 'La place était celle de quelqu’un d’autre',
    'wrong-facts': 'Nom, titre ou durée inexacts',
  } satisfies Record<RevokedFor, string>,
  mail: {
    withdrawn: {
      subject: 'Tisserin : une attestation est retirée',
      said: (reason: string) => `Une attestation de formation à votre nom est retirée. Raison : ${reason}.`,
      next: 'Elle ne s’imprime plus, et votre suivi n’en tient plus compte. Si c’est une erreur, parlez-en à l’organisation qui a donné la formation.',
    },
    back: {
      subject: 'Tisserin : une attestation est de nouveau valable',
      said: 'Une attestation de formation à votre nom, qui était retirée, est de nouveau valable.',
      next: 'Vous pouvez l’imprimer, et votre suivi en tient compte.',
    },
    action: 'Voir mes formations',
  },
}
export type Words = typeof fr
