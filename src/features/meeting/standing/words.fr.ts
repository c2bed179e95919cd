export const fr = {
  title: 'Rencontres',
  next: 'Prochaine rencontre',
  none: 'Aucune rencontre n’est prévue.',
  convene: 'Convoquer une rencontre',
  first: 'Une première rencontre ? Un jour et deux heures suffisent. Les organisations invitées l’apprennent aussi.',
  more: 'Dire aussi le lieu, ou la répéter',
  all: 'Toutes les rencontres',
  decisions: 'Dernières décisions',
  invited: 'Vous êtes aussi invités à',
}
export type Words = typeof fr
