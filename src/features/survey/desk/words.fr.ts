export const fr = {
  title: 'Sondages',
  lead: 'De courts questionnaires anonymes. Les résultats paraissent une fois le sondage fermé, à partir de cinq réponses.',
  add: 'Préparer un sondage',
  forms: 'Voir les questionnaires',
  filter: { label: 'Chercher un sondage', text: 'Mot du titre', state: 'État', any: 'Tous', submit: 'Afficher' },
  heads: { survey: 'Sondage', state: 'État', answers: 'Réponses', days: 'Jours' },
  until: (day: string) => `Jusqu’au ${day}`,
  closedOn: (day: string) => `Fermé le ${day}`,
  empty: {
    title: 'Aucun sondage pour l’instant',
    text: 'Un sondage par année auprès du personnel répond à huit indicateurs du plan.',
  },
  notLead: 'Qui répond de votre organisation peut en préparer un.',
  nothing: { title: 'Rien ne correspond', text: 'Changez de mot ou d’état.' },
}
export type Words = typeof fr
