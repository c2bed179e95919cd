import { plural } from '../../../kernel/wording.ts'

export const fr = {
  facts: {
    questionnaire: 'Questionnaire',
    organization: 'Organisation',
    about: 'Jours visés',
    lastDay: 'Dernier jour pour répondre',
    expected: 'Personnes attendues',
    role: 'Rôle',
    answers: 'Réponses',
  },
  days: (from: string, until: string) => (from === until ? from : `du ${from} au ${until}`),
  edit: 'Modifier',
  takeDown: 'Retirer…',
  draft: {
    title: 'Relire, puis ouvrir',
    text: 'Une fois ouvert, rien ne change plus : ni les questions, ni l’anonymat, ni le dernier jour.',
    open: 'Ouvrir le sondage',
    preview: 'Ce que verront les personnes qui répondent',
    past: 'Le dernier jour pour répondre est passé : modifiez-le avant d’ouvrir.',
  },
  open: {
    title: 'Donner le lien',
    link: 'Adresse du questionnaire',
    hint: 'La même pour tout le monde, sur un écran ou un papier. Elle nomme le sondage, et personne.',
    paper: 'Feuille à imprimer, avec le code QR',
    only: 'Ce nombre est tout ce qui se sait avant la fermeture.',
    many: (expected: number) =>
      `Plus de réponses que prévu : ${expected} ${plural('fr', expected, 'personne attendue', 'personnes attendues')}. Quelqu’un a peut-être répondu plus d’une fois.`,
    full: 'Le sondage ne prend plus de réponses : il en a autant qu’il peut en prendre.',
    close: 'Fermer le sondage…',
  },
  closed: {
    results: 'Voir les résultats',
    tooFew: 'Moins de cinq réponses : rien n’est montré ni compté, pour que personne ne soit reconnu.',
    used: 'Le résultat est compté dans vos indicateurs.',
    waits: 'Le résultat sera compté dans vos indicateurs.',
    own: 'Ce questionnaire est le vôtre : son résultat ne va dans aucun indicateur.',
    confirmTitle: 'Plus de réponses que de personnes',
    confirmText: (answered: number, expected: number) =>
      `${answered} ${plural('fr', answered, 'réponse', 'réponses')} pour ${expected} ${plural('fr', expected, 'personne attendue', 'personnes attendues')}. Si c’est normal, gardez le résultat. Sinon, ne faites rien : il ne comptera nulle part.`,
    confirm: 'Garder ce résultat',
  },
  withdrawn: {
    text: 'Ce sondage est retiré. Son lien ne mène à rien, et personne ne peut y répondre.',
    putBack: 'Le remettre comme il était',
  },
  closing: {
    title: (name: string) => `Fermer « ${name} »`,
    lost: [
      'Plus personne ne pourra répondre : le lien et la feuille ne serviront plus.',
      'Un sondage fermé ne rouvre jamais. Les résultats paraissent à partir de cinq réponses.',
    ],
    back: 'On peut en préparer un autre, avec un autre lien.',
    act: 'Fermer le sondage',
  },
  withdrawing: {
    title: (name: string) => `Retirer « ${name} »`,
    lost: ['Son lien et sa feuille ne mèneront plus à rien.', 'Les réponses déjà reçues ne se verront pas.'],
    lostDraft: ['Le brouillon sort de la liste.'],
    back: 'Il reste parmi les sondages retirés. Vous pouvez le remettre d’un geste.',
    act: 'Retirer le sondage',
  },
}
export type Words = typeof fr
