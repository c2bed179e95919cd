export const fr = {
  begin: 'Commencer en quatre pages',
  title: 'Commencer une alliance',
  description: 'Ce qu’il faut pour commencer une alliance entre secteurs : qui inviter, quoi se dire et quoi préparer.',
  lead: 'Voici ce qu’il faut pour que ces fils se croisent pour de vrai.',
  leadNone: 'Voici ce qu’il faut pour que des fils se croisent pour de vrai.',
  choose: 'Choisir les secteurs',
  change: 'Changer de secteurs',
  organization: 'Votre organisation',
  signedIn: 'Vous avez ouvert une session : votre organisation fait partie de Tisserin.',
  noOrganization: 'Votre compte n’est d’aucune organisation. La vôtre peut être invitée par une table de votre région.',
  visitor: 'Votre organisation doit faire partie de Tisserin. Une table de votre région peut l’inviter.',
  signIn: 'Ouvrir une session',
  join: 'Comment mon organisation se joint',
  partners: 'Un partenaire de chaque autre secteur',
  partnersMember: 'Cherchez-les parmi les organisations de votre réseau :',
  partnersVisitor: 'Voyez qui s’est joint dans votre région, secteur par secteur.',
  seeRegion: 'Voir ma région',
  contact: 'Une personne qui répond, une autre qui la remplace',
  contactText: 'Les gens changent de poste. À deux, le lien tient quand l’un des deux part.',
  designate: 'Nommer ces personnes',
  meeting: 'Une première rencontre',
  meetingText:
    'Dites qui vous êtes, ce que vous cherchez et ce que vous offrez. Dites aussi ce que vous ne pouvez pas faire.',
  agreement:
    'Ce qui se dit d’une jeune personne reste hors de Tisserin. On y parle de travail commun, jamais de quelqu’un.',
  checklist: 'La liste de réussite',
}

export type Words = typeof fr
