/** Saying what is wrong with a sheet, or which service is missing. */
export const fr = {
  reporting: {
    title: (name: string) => `Signaler une erreur : ${name}`,
    lead: 'Aucun compte n’est demandé. La personne qui tient cette fiche lira votre message. Nous ne gardons ni votre nom ni votre adresse, et personne ne pourra vous répondre.',
    kind: 'Qu’est-ce qui ne va pas ?',
    kinds: {
      'wrong-number': 'Un numéro ou une adresse n’est plus à jour',
      'wrong-hours': 'Les heures ne sont plus à jour',
      closed: 'Le service n’existe plus',
      'wrong-text': 'Un texte est faux ou incomplet',
      other: 'Autre chose',
    } satisfies Record<'wrong-number' | 'wrong-hours' | 'closed' | 'wrong-text' | 'other', string>,
    body: 'Ce qu’il faudrait écrire',
    bodyHint: 'Parlez du service seulement. Ne nommez personne et ne racontez la situation de personne.',
    send: 'Envoyer',
    thanksTitle: 'Merci',
    thanks: 'Votre message attend la personne qui tient cette fiche.',
    problems: {
      'note-email':
        'Votre message contient un courriel. Retirez-le, ou choisissez « Un numéro ou une adresse n’est plus à jour » s’il est celui du service.',
      'note-phone':
        'Votre message contient un numéro. Retirez-le, ou choisissez « Un numéro ou une adresse n’est plus à jour » s’il est celui du service.',
      'note-birth': 'Votre message contient une date de naissance. Retirez-la : ne parlez que du service.',
    } satisfies Record<'note-email' | 'note-phone' | 'note-birth', string>,
  },
  proposing: {
    title: 'Proposer un service qui manque',
    lead: 'Aucun compte n’est demandé. Une personne de la région lira votre message et vérifiera avant d’inscrire quoi que ce soit.',
    body: 'Quel service, où, pour qui',
    bodyHint: 'Son nom, la ville, à qui il s’adresse. Ne nommez aucune jeune personne.',
    send: 'Proposer',
  },
}
export type Words = typeof fr
