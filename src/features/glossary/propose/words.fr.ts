export const fr = {
  title: 'Proposer une définition',
  lead: 'Les organisations du réseau diront si elles sont d’accord. La coordination adopte quand plus de la moitié le sont, sans objection.',
  leads: 'Vous répondez de l’organisation : votre proposition compte comme son accord.',
  noSeat:
    'Une définition se propose au nom d’une organisation d’un réseau, par quelqu’un qui y fait plus que lire. Demandez à la personne responsable de votre organisation.',
  seat: 'Réseau et organisation',
  seatName: (network: string, organization: string) => `${network}, pour ${organization}`,
  term: 'Terme',
  termHint: 'Un terme du glossaire, ou un mot à vous.',
  definition: 'Définition',
  definitionHint: 'Deux ou trois phrases simples. Rien sur une personne.',
  other: 'L’ajouter aussi en anglais',
  termOther: 'Terme, en anglais',
  termOtherHint: 'Seulement pour un mot qui n’est pas au glossaire.',
  definitionOther: 'Définition, en anglais',
  submit: 'Proposer',
  back: 'Retour',
  stands: 'La définition qui vaut aujourd’hui dans le réseau',
  shipped: 'Ce que dit le glossaire',
  problems: {
    'under-agreement':
      'Une définition de ce terme est déjà à l’étude. Répondez-y, ou attendez qu’elle soit adoptée ou retirée.',
    'too-many': 'Votre organisation a beaucoup proposé aujourd’hui. Reprenez demain.',
    'has-adopted': 'Le réseau a déjà adopté une définition de ce terme. Lisez-la, puis proposez la vôtre à sa place.',
  },
  underReview: 'La définition à l’étude dans le réseau',
  seeOpen: 'Voir la proposition à l’étude',
}
export type Words = typeof fr
