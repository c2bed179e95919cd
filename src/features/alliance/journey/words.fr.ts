export const fr = {
  title: 'Votre parcours des alliances',
  titleAll: 'Quatre alliances sur quatre',
  description: 'Les quatre alliances documentées, ce qu’on en retient, et comment commencer la vôtre.',
  lead: (left: number) => `Il en reste ${left} à suivre.`,
  leadAll: 'Vous avez suivi les quatre alliances jusqu’au bout. Voici ce qu’on en retient.',
  leadNone: 'Choisissez une alliance et suivez son histoire. Chaque fin compte.',
  lessons: 'Ce qu’on en retient',
  toWalk: 'À suivre',
  yours: 'Et maintenant, la vôtre',
  yoursText: 'Une alliance commence par un appel. Dites qui vous êtes, ce que vous cherchez et ce que vous offrez.',
  start: 'Commencer une alliance',
  kept: 'Ce parcours est gardé dans l’adresse de la page, et nulle part ailleurs.',
}

export type Words = typeof fr
