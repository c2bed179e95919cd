import { de } from '../../../kernel/wording.ts'
import type { DeadLink } from './take-up.ts'

export const fr = {
  title: 'On vous attend',
  lead: ({ inviter, to }: { inviter: string; to: string }) => `${inviter} vous invite à vous joindre à : ${to}.`,
  leadUnnamed: ({ to }: { to: string }) => `On vous invite à vous joindre à : ${to}.`,
  asRole: {
    lead: ({ organization }: { organization: string }) =>
      `Vous y répondrez de l’organisation « ${organization} » : sa fiche, ses gens, ses choix.`,
    colleague: ({ organization }: { organization: string }) => `Vous y travaillerez au sein de « ${organization} ».`,
    coordinator: () => 'Vous en assurerez la coordination : inviter des organisations, voir où le filet tient.',
  },
  designation: (kind: string) => `En arrivant, vous aurez ce rôle : ${kind}.`,
  whatTitle: 'Ce qu’est Tisserin',
  what: [
    'Un lieu de travail pour les milieux qui protègent les jeunes de l’exploitation sexuelle : communautaire, éducation, institutionnel, police, justice.',
    'On y travaille ensemble, sans jamais raconter l’histoire d’une jeune personne. Aucun nom, aucun dossier.',
    'Rien ne s’y mesure sur vous, rien n’est vendu, rien ne part ailleurs.',
  ],
  heldTitle: 'Ce que nous gardons sur vous',
  held: { name: 'Nom', email: 'Courriel de travail', language: 'Langue', organization: 'Organisation', role: 'Rôle' },
  heldAfter:
    'Si vous n’acceptez pas, l’invitation s’éteint seule. Si vous acceptez, vous pourrez corriger votre nom et votre langue.',
  accept: 'Accepter l’invitation',
  acceptAs: (name: string) => `Accepter avec le compte ${de(name)}`,
  notYou: 'Ce n’est pas vous ? Fermez cette page : sans votre geste, rien ne se passe.',
  someoneElseTitle: 'Une autre personne a ouvert une session ici',
  someoneElse: ({ signedIn, invited }: { signedIn: string; invited: string }) =>
    `La session ${de(signedIn)} est ouverte sur cet appareil. L’invitation est pour ${invited}.`,
  signOut: 'Fermer cette session',
  openAgain: 'Ouvrez ensuite de nouveau le lien reçu par courriel.',
  dead: {
    unknown: {
      title: 'Ce lien n’ouvre rien',
      text: 'Il est peut-être coupé, ou un lien plus récent vous a été envoyé.',
      next: 'Cherchez le dernier courriel reçu, ou demandez une nouvelle invitation à la personne qui vous invite.',
    },
    expired: {
      title: 'Cette invitation est expirée',
      text: 'Une invitation vaut 7 jours. Celle-ci est passée.',
      next: 'Demandez-en une autre d’un geste : qui vous invite en est averti, et pourra vous envoyer un nouveau lien.',
    },
    accepted: {
      title: 'Cette invitation a déjà servi',
      text: 'Un lien sert une seule fois.',
      next: 'Si c’était vous, ouvrez une session. Sinon, prévenez la personne qui vous invite.',
    },
    revoked: {
      title: 'Cette invitation a été retirée',
      text: 'La personne qui l’avait envoyée l’a reprise.',
      next: 'Si vous pensez que c’est une erreur, écrivez-lui.',
    },
    gone: {
      title: 'Cette invitation ne tient plus',
      text: 'Ce à quoi elle menait a changé depuis son envoi.',
      next: 'Écrivez à la personne qui vous invite : elle saura quoi faire.',
    },
    'code-over': {
      title: 'Ce code ne sert plus',
      text: 'Un code sert une seule fois, pendant une heure.',
      next: 'Demandez-en un autre à la personne qui vous invite. S’il a servi et que c’était vous, ouvrez une session.',
    },
  } satisfies Record<DeadLink, { title: string; text: string; next: string }>,
  askAgain: 'Demander une autre invitation',
  asked: 'C’est demandé. Si elle vous est envoyée, la nouvelle invitation vous arrivera par courriel.',
  /** To who invited. Neutral: the list says who it is. */
  askedAgainMail: {
    subject: 'Tisserin : une invitation à renouveler',
    paragraphs: (name: string) => [
      `Bonjour ${name},`,
      'Une invitation a pris fin avant d’être acceptée, et la personne invitée en demande une autre.',
      'La liste des invitations dit laquelle. « Prolonger » lui envoie un nouveau lien ; sans votre geste, rien ne part.',
    ],
    action: 'Voir les invitations',
  },
  signIn: 'Ouvrir une session',
}
export type Words = typeof fr
