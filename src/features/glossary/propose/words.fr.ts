export const fr = {
  title: 'Proposer une définition',
  lead: 'Les organisations du réseau diront si elles sont d’accord. La coordination adopte quand plus de la moitié le sont, sans objection.',
  /** What a proposal counts for: of one organization, of one among others, of the coordination. */
  counts: {
    leads: 'Vous répondez de l’organisation : votre proposition compte comme son accord.',
    'leads-one': 'Au nom d’une organisation dont vous répondez, votre proposition compte comme son accord.',
    coordinates:
      'La coordination propose sans répondre : plus de la moitié des organisations doivent quand même être d’accord.',
  },
  noSeat:
    'Une définition se propose par la coordination d’un réseau, ou au nom d’une de ses organisations, par quelqu’un qui y fait plus que lire. Demandez à la personne responsable de votre organisation.',
  seat: 'Au nom de',
  seatName: (network: string, who: string) => `${who}, ${network}`,
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
