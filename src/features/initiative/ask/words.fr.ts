export const fr = {
  title: 'Demander de l’aide',
  lead: (initiative: string) => `Pour adopter « ${initiative} ».`,
  to: (organization: string) =>
    `Votre message va à ${organization}. Ses contacts reçoivent un courriel qui les mène ici.`,
  reply: 'La réponse ira à votre courriel. Les deux organisations voient la demande, et personne d’autre.',
  labels: { organization: 'Au nom de', message: 'Votre message' },
  hint: 'Où vous en êtes, ce que vous voulez savoir. Ne parlez d’aucun jeune en particulier. 1 000 caractères au plus.',
  send: 'Envoyer la demande',
  problems: {
    organization: { missing: 'Choisissez l’organisation au nom de laquelle vous écrivez.' },
    message: {
      'note-email': 'Votre message contient un courriel. Retirez-le : la réponse ira au vôtre.',
      'note-phone': 'Votre message contient un numéro. Retirez-le : la réponse ira à votre courriel.',
      'note-birth': 'Votre message contient une date de naissance. Retirez-la : ne parlez que de l’initiative.',
      'already-asked': 'Votre organisation a déjà une demande ouverte pour cette initiative.',
      'too-many': 'Votre organisation a envoyé beaucoup de demandes aujourd’hui. Reprenez demain.',
    },
  },
  mail: {
    subject: 'Une organisation vous écrit',
    paragraphs: [
      'Une organisation voudrait adopter une initiative que la vôtre a publiée. Elle vous demande de l’aide.',
      'Son message et son adresse sont sur Tisserin. Une personne de votre organisation peut s’en charger.',
    ],
    action: 'Lire la demande',
  },
}
export type Words = typeof fr
