export const fr = {
  title: 'Qui appeler',
  lead: 'Une situation vous inquiète, ou vous hésitez ? Appelez, même pour vérifier une intuition.',
  unsure: 'Vous hésitez ? Appelez chez vous d’abord',
  coordination: 'Votre table',
  coordinator: 'Coordination de la table',
  nobody:
    'Personne n’est encore désigné chez vous. Le 211 et le 811 répondent aussi aux intervenantes et intervenants.',
  yours: 'Votre numéro se donne dans votre compte.',
  change: 'Donner ou corriger votre numéro',
  all: 'Tout le monde à appeler',
  sayHours: 'Dire les heures',
  sayAbsence: 'Dire une absence',
  availability: {
    answers: (until: string) => `Répond en ce moment, jusqu’à ${until}`,
    always: 'Répond jour et nuit',
    unknown: 'Heures non connues : essayez',
    answersFrom: (when: string) => `Répondra ${when}`,
    closed: 'Ne répond pas en ce moment',
    away: (day: string) => `En absence, de retour le ${day}`,
    gone: 'Ne travaille plus ici',
  },
  cover: {
    at: (organization: string) => `${organization} :`,
    closed: 'Ni la personne spécialiste ni sa relève ne répondent en ce moment.',
    closedUntil: (when: string) => `Personne ne répond en ce moment au sujet d’un jeune. Prochaine réponse : ${when}.`,
    away: (day: string) => `Personne ne peut répondre au sujet d’un jeune avant le ${day}.`,
    awayThisWeek: (day: string) => `Personne ne peut répondre cette semaine au sujet d’un jeune. Retour le ${day}.`,
    nobody: 'Personne n’est désigné pour répondre au sujet d’un jeune.',
    instead:
      'N’attendez pas : appelez la personne-ressource, la coordination de votre table ou la protection de la jeunesse.',
    danger: 'Danger immédiat : le',
  },
}
export type Words = typeof fr
