export const fr = {
  title: (organization: string) => `Suivi des formations : ${organization}`,
  lead: 'Qui est à jour, qui a une formation à refaire, qui n’en a jamais suivi. Seules les personnes qui suivent la formation ici voient cette liste.',
  filter: {
    label: 'Chercher dans l’équipe',
    text: 'Nom',
    subject: 'Thème',
    standing: 'Où la personne en est',
    sort: 'Ordre',
    any: 'Tous',
    submit: 'Afficher',
    reset: 'Tout effacer',
  },
  anySubject: 'Tous les thèmes (le plus pressant)',
  sorts: { due: 'Le plus pressant', name: 'Nom' },
  heads: {
    person: 'Personne',
    standing: 'Où en est la personne',
    subject: 'Thème',
    last: 'Dernière formation',
    until: 'Jusqu’au',
  },
  forEver: 'Sans fin',
  none: '–',
  summary: (late: number, soon: number, never: number, current: number) =>
    `À refaire : ${late}. D’ici 60 jours : ${soon}. Jamais suivie : ${never}. À jour : ${current}.`,
  empty: { title: 'Personne n’a de compte ici', text: 'Invitez votre équipe : chaque personne paraîtra ici.' },
  nothing: { title: 'Rien ne correspond', text: 'Changez de nom, de thème ou d’état.' },
  files: 'Ce suivi',
  file: { name: 'suivi-formations', code: 'Code' },
  toTrainings: 'Chercher une formation',
}
export type Words = typeof fr
