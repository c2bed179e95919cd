export const fr = {
  addTitle: 'Préparer un sondage',
  editTitle: 'Modifier le sondage',
  lead: 'Rien ne part encore : vous relirez les questions avant d’ouvrir le sondage.',
  labels: {
    organization: 'Organisation',
    form: 'Questionnaire',
    title: 'Nom du sondage, pour vous',
    startsOn: 'Premier jour visé',
    endsOn: 'Dernier jour visé',
    lastDay: 'Dernier jour pour répondre',
    expected: 'Combien de personnes répondront, à peu près ?',
    role: 'Rôle des personnes',
  },
  titleHint: 'Par exemple : équipe de l’automne. Les personnes qui répondent ne le voient pas.',
  periodHint: 'Ce dont parlent les réponses : l’année scolaire, ou le jour de l’activité (deux fois le même).',
  lastDayHint: 'Le sondage se ferme de lui-même après ce jour. Il ne rouvre pas.',
  expectedHint:
    'Au moins 5. Au-delà d’un quart de plus, les réponses sont refusées : c’est ce qui empêche de répondre cent fois.',
  roleHint: 'Seulement si toutes ont le même.',
  anyRole: 'Plusieurs rôles',
  save: 'Garder le brouillon',
  problems: {
    organization: { missing: 'Choisissez l’organisation.' },
    form: {
      missing: 'Choisissez un questionnaire.',
      'not-in-list': 'Choisissez un questionnaire de la liste.',
      'not-theirs': 'Ce questionnaire est d’une autre organisation.',
    },
    title: {
      'note-email': 'Ce nom contient un courriel. Retirez-le.',
      'note-phone': 'Ce nom contient un numéro. Retirez-le.',
      'note-birth': 'Ce nom contient une date de naissance. Retirez-la.',
      'too-many': 'Votre organisation en a préparé beaucoup aujourd’hui. Reprenez demain.',
    },
    startsOn: { 'not-yet': 'Le premier jour visé n’est pas encore venu.' },
    endsOn: {
      'of-an-activity': 'Après une activité, mettez son jour, ou ses jours : un mois au plus.',
      'before-start': 'Le dernier jour visé vient avant le premier.',
      'too-long-period': 'Visez une année au plus.',
    },
    lastDay: {
      past: 'Ce jour est passé. Choisissez aujourd’hui ou un jour à venir.',
      'too-far': 'Laissez au plus quatre mois pour répondre.',
    },
    role: { 'not-in-list': 'Choisissez un rôle de la liste.' },
  },
}
export type Words = typeof fr
