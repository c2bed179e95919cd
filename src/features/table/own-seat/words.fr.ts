export const fr = {
  title: (organization: string) => `Votre siège : ${organization}`,
  lead: 'Chaque organisation parle pour elle-même. Les autres membres le lisent, et personne ne le change à votre place.',
  labels: {
    mandate: 'Mandat de votre organisation à la table (facultatif)',
    contact: 'Qui représente votre organisation',
    deputy: 'Qui est substitut',
    termUntil: 'Fin du mandat (facultatif)',
  },
  hints: {
    mandate: 'Ce que votre organisation y fait : pour qui elle parle, ce qu’elle peut décider.',
    contact: 'Son nom et son courriel sont montrés aux membres.',
    deputy: 'La personne qui vient quand l’autre ne peut pas.',
    termUntil: 'Un rappel vient avant ce jour. Après, votre organisation siège encore tant qu’elle ne quitte pas.',
  },
  problems: {
    termUntil: {
      past: 'Ce jour est passé. Choisissez un jour à venir, ou laissez vide.',
      'too-far': 'Choisissez un jour dans les dix prochaines années, ou laissez vide.',
    },
  },
  save: 'Enregistrer',
  next: 'Continuer',
}
export type Words = typeof fr
