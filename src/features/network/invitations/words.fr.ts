import { de } from '../../../kernel/wording.ts'
import type { Invitation } from '../model.ts'
import type { InvitationState } from '../rules.ts'

export const fr = {
  title: 'Invitations',
  lead: 'Chaque lien sert une fois, pendant 7 jours ; un code, pendant une heure. Prolonger envoie un nouveau lien ; l’ancien ne sert plus.',
  empty: {
    title: 'Personne n’est encore invité',
    text: 'Vous suivrez ici les invitations : qui les a reçues, lesquelles attendent, lesquelles ont servi.',
    act: 'Ajouter une organisation',
  },
  heads: { who: 'Personne', to: 'Organisation', state: 'État', acts: 'Gestes' },
  states: { waiting: 'En attente', expired: 'Expirée', accepted: 'Acceptée', revoked: 'Retirée' } satisfies Record<
    InvitationState,
    string
  >,
  until: (when: string) => `jusqu’au ${when}`,
  since: (when: string) => `le ${when}`,
  sentBy: (name: string, when: string) => `Envoyée par ${name}, le ${when}`,
  byCode: 'Par un code, sans courriel',
  codeBy: (name: string, when: string) => `Code donné par ${name}, le ${when}`,
  extend: 'Prolonger',
  extendHidden: (name: string) => `l’invitation ${de(name)}`,
  resend: 'Renvoyer',
  notArrived: 'Pas arrivée',
  correct: 'Corriger et renvoyer…',
  /** Why the last mail of an invitation did not leave. */
  failures: {
    'refused-address': 'Le serveur de courriel a refusé cette adresse : rien n’y est arrivé.',
    refused: 'Le serveur de courriel a refusé le message : rien n’est arrivé.',
    ended: 'Le courriel n’est pas parti avant la fin du lien.',
  } satisfies Record<NonNullable<Invitation['mailFailure']>, string>,
  askedAgain: (when: string) => `Cette personne demande un autre lien, depuis le ${when}`,
  revoke: 'Retirer…',
  revoking: {
    title: (name: string) => `Retirer l’invitation ${de(name)}`,
    lost: ({ name, email, to }: { name: string; email: string; to: string }) => [
      `Le lien envoyé à ${name} (${email}) ne servira plus, même s’il est ouvert en ce moment : « ${to} » ne l’attendra plus.`,
      'La personne n’en est pas avertie par Tisserin : dites-le-lui.',
    ],
    codeLost: ({ name, to }: { name: string; to: string }) => [
      `Le code donné à ${name} ne servira plus, même s’il est tapé en ce moment : « ${to} » ne l’attendra plus.`,
      'La personne n’en est pas avertie par Tisserin : dites-le-lui.',
    ],
    codeBack: 'L’invitation reste dans la liste. Un nouveau code se donne depuis la page de l’organisation.',
    back: 'L’invitation reste dans la liste. « Renvoyer » en fait partir une nouvelle, avec un autre lien.',
    act: 'Retirer cette invitation',
  },
}
export type Words = typeof fr
