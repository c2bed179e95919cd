export const fr = {
  title: 'Inviter des organisations',
  lead: 'Cochez celles de votre réseau à qui vous le proposez. Rien n’est décidé avant leur réponse.',
  leadOthers: 'Cochez celles que vous proposez. Elles sont invitées quand tous les autres membres sont d’accord.',
  filter: {
    label: 'Chercher une organisation',
    text: 'Nom ou ville',
    sector: 'Secteur',
    any: 'Tous',
    submit: 'Chercher',
    reset: 'Tout voir',
  },
  choose: 'Organisations de votre réseau',
  invite: 'Inviter',
  propose: 'Proposer aux autres',
  later: 'Plus tard : voir où vous en êtes',
  back: 'Revenir sans inviter',
  outside: 'Une organisation n’y est pas ? L’inviter par courriel',
  nothing: { title: 'Rien ne correspond', text: 'Essayez un autre mot, ou tous les secteurs.' },
  empty: {
    title: 'Plus personne à inviter',
    text: 'Toutes les organisations de votre réseau en sont déjà, ou n’ont pas encore de compte.',
  },
  problems: {
    'none-chosen': 'Cochez au moins une organisation.',
    'not-there': 'Une des organisations n’est plus de votre réseau, ou en est déjà. Choisissez de nouveau.',
    'too-many': 'Votre organisation en a beaucoup proposé aujourd’hui. Reprenez demain.',
  },
}
export type Words = typeof fr
