import { plural } from '../../../kernel/wording.ts'

interface Happened {
  organization: string
  detail: string
}

export const fr = {
  members: 'Qui en fait partie',
  alone: 'Votre organisation est seule pour l’instant. À deux, il peut y avoir une entente.',
  oneSector: 'Un seul secteur en fait partie : c’est un partenariat. Avec un deuxième, ce sera une alliance.',
  ages: 'Âges',
  agesSaid: (from: number | null, to: number | null): string =>
    from !== null && to !== null
      ? `${from} à ${to} ${plural('fr', to, 'an', 'ans')}`
      : from !== null
        ? `${from} ${plural('fr', from, 'an', 'ans')} et plus`
        : to !== null
          ? `${to} ${plural('fr', to, 'an', 'ans')} et moins`
          : 'Non précisé',
  regions: 'Régions',
  wholeProvince: 'Tout le Québec',
  review: 'À revoir',
  noReview: 'Aucune date pour l’instant',
  lessons: 'Ce qu’on en retient',
  edit: 'Changer l’essentiel',
  since: (day: string) => `Depuis le ${day}`,
  contact: 'Qui répond',
  deputy: 'Qui remplace',
  brings: 'Apporte',
  needs: 'A besoin de',
  cannot: 'Ne peut pas',
  comers: 'Qui pourrait venir',
  asksBack: 'En a déjà fait partie, et demande à revenir.',
  proposedBy: (organization: string) => `Proposée par : ${organization}`,
  awaitsAnswer: 'Invitée. On attend sa réponse.',
  awaitsMembers: (organizations: string, count: number) =>
    `${plural('fr', count, 'Ce membre doit encore répondre', 'Ces membres doivent encore répondre')} : ${organizations}.`,
  voiceFor: (organization: string) => `Votre réponse, pour : ${organization}`,
  agree: 'D’accord',
  object: 'Pas d’accord',
  withdraw: (organization: string) => `Retirer la proposition (${organization})…`,
  ownPart: 'Changer votre part',
  invite: 'Inviter des organisations',
  commitments: 'Engagements à tenir',
  noCommitment: 'Aucun engagement en cours.',
  promise: 'S’engager',
  allCommitments: 'Tous les engagements',
  sharing: 'Ce qu’on se dit',
  noSharing: 'Aucune règle écrite pour l’instant.',
  editSharing: 'Changer les règles de partage',
  history: 'Ce qui s’est passé',
  by: (title: string, person: string) => `${title} (${person})`,
  leave: 'Quitter…',
  invited: 'Votre organisation est invitée. Lisez ce qui est proposé, puis répondez au bas de la page.',
  invitedReader: 'Votre organisation est invitée. La personne qui en répond donnera la réponse.',
  decline: 'Décliner…',
  leftOn: (day: string) =>
    `Votre organisation n’en fait plus partie depuis le ${day}. Elle garde ce qu’elle avait accepté.`,
  declined: 'Votre organisation a décliné l’invitation.',
  asking: 'Vous avez demandé à revenir. On attend l’accord des membres.',
  askBack: 'Demander à revenir',
  nothingKept: { title: 'Rien à relire ici', text: 'Votre organisation n’y avait rien accepté.' },
  events: {
    member: ({ organization }: Happened) => `${organization} en fait partie`,
    proposed: ({ organization }: Happened) => `${organization} est proposée`,
    invited: ({ organization }: Happened) => `${organization} est invitée`,
    declined: ({ organization }: Happened) => `${organization} a décliné`,
    left: ({ organization }: Happened) => `${organization} n’en fait plus partie`,
    refused: ({ organization }: Happened) => `${organization} ne sera pas invitée`,
    withdrawn: ({ organization }: Happened) => `La proposition est retirée : ${organization}`,
    agree: ({ organization }: Happened) => `${organization} est d’accord avec une venue`,
    object: ({ organization }: Happened) => `${organization} n’est pas d’accord avec une venue`,
    changed: (): string => 'L’essentiel ou les règles de partage ont changé',
    stage: ({ detail }: Happened) => `Nouvelle étape : ${detail}`,
    promised: ({ organization }: Happened) => `${organization} s’engage`,
    'dates-proposed': ({ organization }: Happened) => `${organization} cherche une date de rencontre`,
    'dates-chosen': (): string => 'La date d’une rencontre est choisie',
    'dates-cancelled': (): string => 'Une recherche de date est annulée',
    'dates-reopened': (): string => 'Une recherche de date est rouverte',
    'commitment-kept': ({ organization }: Happened) => `Engagement tenu : ${organization}`,
    'commitment-not-kept': ({ organization }: Happened) => `Engagement non tenu : ${organization}`,
    'commitment-dropped': ({ organization }: Happened) => `Engagement abandonné : ${organization}`,
    'commitment-open': ({ organization }: Happened) => `Engagement rouvert : ${organization}`,
    'agreement-proposed': ({ organization, detail }: Happened) =>
      `${organization} propose la version ${detail} de l’entente`,
    'agreement-accepted': ({ organization, detail }: Happened) =>
      `${organization} accepte la version ${detail} de l’entente`,
    'in-force': ({ detail }: Happened) => `La version ${detail} de l’entente est en vigueur`,
    'meeting-convened': ({ detail }: Happened) => `Rencontre convoquée pour le ${detail}`,
    'meeting-moved': ({ detail }: Happened) => `Une rencontre est déplacée au ${detail}`,
    'meeting-cancelled': ({ detail }: Happened) => `La rencontre du ${detail} est annulée`,
    'meeting-reconvened': ({ detail }: Happened) => `La rencontre du ${detail} a lieu de nouveau`,
    'minutes-approved': ({ detail }: Happened) => `Le compte rendu de la rencontre du ${detail} est approuvé`,
    decided: (): string => 'Une décision est notée',
  },
}
export type Words = typeof fr
