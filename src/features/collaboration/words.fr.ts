import type { CommitmentState, SharingRule, Stage } from './model.ts'

export const fr = {
  personalData: 'Collaborations : ce dont vous répondez, et vos engagements',
  someOrganization: 'Une organisation qui n’est plus là',
  kinds: { alliance: 'Alliance', partnership: 'Partenariat', table: 'Table' },
  stages: {
    exploring: 'On se parle',
    agreed: 'Convenue',
    active: 'Active',
    dormant: 'En veille',
    closed: 'Terminée',
  } satisfies Record<Stage, string>,
  states: {
    open: 'À tenir',
    kept: 'Tenu',
    'not-kept': 'Non tenu',
    dropped: 'Abandonné',
  } satisfies Record<CommitmentState, string>,
  overdue: 'En retard',
  yes: 'Oui',
  nobody: 'Personne pour l’instant',
  sharing: {
    'no-person': 'Dans Tisserin et en rencontre, on ne parle jamais d’une jeune personne reconnaissable.',
    consent: 'Ce qui concerne quelqu’un se dit hors de Tisserin, avec son accord, à qui en a besoin.',
    danger: 'Devant un danger, chacun suit sa loi sans attendre les autres.',
    contacts: 'Les coordonnées de nos équipes restent entre nous.',
    figures: 'On échange des totaux, jamais un petit nombre qui ferait reconnaître quelqu’un.',
    public: 'On parle en public de notre travail commun quand tous les membres sont d’accord.',
  } satisfies Record<SharingRule, string>,
  within: 'Toujours dans les limites du mandat de chacun et des règles de confidentialité.',
  personProblems: {
    'note-email': 'Ce texte contient un courriel. Retirez-le : rien ici ne doit mener à une personne.',
    'note-phone': 'Ce texte contient un numéro de téléphone. Retirez-le : rien ici ne doit mener à une personne.',
    'note-birth': 'Ce texte contient une date de naissance. Retirez-la : rien ici ne doit mener à une personne.',
  },
  noNetwork: {
    title: 'Il faut d’abord un réseau',
    text: 'Votre organisation n’est d’aucun réseau pour l’instant. La coordination d’un réseau de votre région peut l’y faire entrer.',
  },
  answeringProblems: { 'same-person': 'Choisissez deux personnes différentes.' },
  actingFor: 'Au nom de',
  step: (step: number, of: number) => `Page ${step} sur ${of}`,
  noticeTitle: 'C’est fait',
  notices: {
    'collaboration-saved': 'Les changements sont gardés. Les autres membres les voient.',
    'collaboration-asked':
      'Les organisations choisies sont invitées, ou le seront dès que les autres membres seront d’accord.',
    'collaboration-voiced': 'Votre réponse est notée.',
    'collaboration-withdrawn': 'La proposition est retirée. Vous pouvez la refaire.',
    'collaboration-joined': 'Votre organisation est maintenant membre.',
    'collaboration-declined': 'Votre réponse est notée. Les membres la voient.',
    'collaboration-left': 'Votre organisation n’en fait plus partie. Les autres le savent.',
    'collaboration-asked-back': 'Votre demande est faite. Les membres doivent être d’accord.',
    'collaboration-promised': 'L’engagement est noté. Les autres membres le voient.',
    'collaboration-settled': 'L’engagement est à jour.',
    'collaboration-guest': 'L’invitation part dès que tous les autres membres sont d’accord.',
    'collaboration-guest-renewed': 'Un nouveau lien part dans la minute. L’ancien ne sert plus.',
    'collaboration-guest-later': 'Votre organisation a écrit à beaucoup de monde aujourd’hui. Reprenez demain.',
    'collaboration-ended': 'C’est terminé pour tous les membres. Rien n’est effacé.',
    'collaboration-moved': 'Quelqu’un d’autre a agi avant vous. Voici où on en est.',
  },
}
export type Words = typeof fr
