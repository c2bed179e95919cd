import type { Guest } from './queries.ts'

export const fr = {
  title: 'Inviter une organisation hors du réseau',
  lead: 'Un courriel mène à ce que vous proposez. La personne répond sans ouvrir de compte.',
  leadOthers: 'Les autres membres disent d’abord s’ils sont d’accord. Le courriel part ensuite.',
  after:
    'Si elle veut venir, la coordination du réseau apprend son nom et le vôtre, rien de plus. Sa place l’attend ensuite.',
  labels: {
    name: 'Nom de l’organisation',
    sector: 'Secteur',
    email: 'Courriel de travail de la personne',
    language: 'Langue du courriel',
    note: 'Un mot de vous (facultatif)',
  },
  hints: {
    email: 'Par exemple nom@organisme.quebec. Les membres voient cette adresse.',
    note: 'La personne le lit sur la page, jamais dans le courriel. Ne parlez d’aucun jeune.',
  },
  choose: 'Choisir un secteur',
  languages: { fr: 'Français', en: 'Anglais' },
  invite: 'Inviter',
  propose: 'Proposer aux autres',
  back: 'Revenir sans inviter',
  problems: {
    name: {
      'in-network': 'Cette organisation semble déjà dans votre réseau. Invitez-la de là : un seul geste suffit.',
    },
    email: {
      'too-many': 'Votre organisation a écrit à beaucoup de monde aujourd’hui. Reprenez demain.',
      'already-asked': 'Une invitation attend déjà à cette adresse.',
    },
  },
  inNetwork: 'La choisir dans votre réseau',
  /** On the page of the collaboration. */
  heading: 'Hors du réseau',
  writtenTo: (email: string) => `Courriel à : ${email}`,
  noteSaid: (note: string) => `Un mot : « ${note} »`,
  said: {
    leaving: 'Tout le monde est d’accord. Le courriel part dans la minute.',
    sent: (day: string, until: string) => `Invitée le ${day}. Le lien sert jusqu’au ${until}. On attend sa réponse.`,
    expired: (day: string) => `Pas de réponse. Le lien a pris fin le ${day}.`,
    coming: 'Elle aimerait venir. C’est à la coordination du réseau de la faire entrer.',
    setAside: 'Elle aimerait venir. La coordination du réseau a mis sa demande de côté : parlez-lui-en.',
    declined: (day: string) => `A répondu « non, merci » le ${day}.`,
  },
  failures: {
    'refused-address': 'Le serveur de courriel a refusé cette adresse : rien n’y est arrivé.',
    refused: 'Le serveur de courriel a refusé le message : rien n’est arrivé.',
    ended: 'Le courriel n’est pas parti avant la fin du lien.',
    stopped: 'Cette adresse ne veut plus de telles invitations : rien n’est parti. Parlez-vous autrement.',
  } satisfies Record<NonNullable<Guest['mailFailure']>, string>,
  renew: 'Envoyer un nouveau lien',
  withdraw: (name: string) => ({
    title: `Retirer l’invitation (${name})`,
    lost: [
      'La personne ne pourra plus répondre : son lien ne servira plus, même s’il est ouvert en ce moment.',
      'Tisserin ne l’en avertit pas : dites-le-lui.',
      'Si elle a demandé à entrer dans le réseau, sa demande y reste.',
    ],
    back: 'Vous pourrez la proposer de nouveau. Les membres devront être d’accord.',
    act: 'Retirer',
  }),
  /** No name of a person, nothing that someone typed. */
  mail: {
    subject: 'Tisserin : une invitation pour votre organisation',
    paragraphs: (by: string) => [
      `${by} aimerait travailler avec votre organisation, et vous le propose avec ses partenaires.`,
      'La page ci-dessous montre ce qui est proposé. La regarder n’engage à rien : seule votre réponse compte.',
      'Ce lien sert pendant 7 jours. Aucun compte n’est nécessaire pour répondre.',
    ],
    action: 'Voir la proposition',
  },
}
export type Words = typeof fr
