export const fr = {
  /** Why a link opens nothing more; `gone` also stands for what the person may not know. */
  mail: {
    subject: 'Tisserin : une invitation vous attend',
    paragraphs: ({ name, inviter, to }: { name: string; inviter: string; to: string }) => [
      `Bonjour ${name},`,
      `${inviter} vous invite à vous joindre à : ${to}.`,
      'Tisserin est l’endroit où des organisations tissent ensemble la protection des jeunes de 12 à 24 ans.',
      'Le lien sert une seule fois, pendant 7 jours. Il montre d’abord qui vous invite et ce que nous gardons sur vous.',
    ],
    action: 'Voir l’invitation',
  },
  colleagueTitle: (organization: string) => `Inviter une ou un collègue : ${organization}`,
  leadTitle: (organization: string) => `Inviter la personne responsable : ${organization}`,
  leadHint: 'Elle recevra un lien valable 7 jours. En acceptant, elle répondra de l’organisation.',
  colleagueHint: 'La personne recevra un lien valable 7 jours.',
  noMailbox: 'Sans courriel sous la main',
  noMailboxText:
    'La personne est sur le terrain, ou sa boîte est loin ? Affichez un code, valable une heure, à l’écran ou sur papier.',
  noMailboxAct: 'Donner un code',
  labels: {
    role: 'Ce qu’elle pourra faire',
    designation: 'Rôle à tenir dès l’arrivée',
  },
  noDesignation: 'Aucun pour l’instant',
  designationHint: 'Facultatif. Seuls les rôles que personne ne tient sont proposés.',
}
export type Words = typeof fr
