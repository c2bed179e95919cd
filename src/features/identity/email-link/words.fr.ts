export const fr = {
  sent: {
    title: 'Consultez vos courriels',
    lead: 'Si cette adresse a un compte, un lien vient de lui être envoyé. Il sert une fois, pendant 15 minutes.',
    nothing: 'Vous ne recevez rien ?',
    tips: [
      'Regardez dans le courrier indésirable.',
      'Vérifiez que l’adresse est bien celle de votre invitation.',
      'Si vous n’avez pas de compte, demandez une invitation à la personne qui coordonne votre réseau.',
    ],
    again: 'Demander un autre lien',
    /** Why nothing will come by itself. */
    stays: {
      'no-server':
        'Sur cette instance, les courriels ne partent pas : la personne qui la gère vous transmet le lien, si vous n’avez pas d’autre façon d’entrer.',
      held: 'Sur cette instance, aucun courriel ne part pour l’instant : elle vient d’être restaurée. Entrez par une clé d’accès ou un mot de passe, ou écrivez à la personne qui la gère.',
    },
  },
  open: {
    title: 'Ouvrir une session sur cet appareil',
    lead: 'Appuyez sur le bouton pour entrer. Le lien ne servira plus ensuite. Si votre compte a une application de codes, un code sera demandé.',
    submit: 'Ouvrir la session',
    overTitle: 'Ce lien ne sert plus',
    over: 'Un lien sert une seule fois, pendant 15 minutes. Celui-ci a servi, est trop vieux ou est incomplet.',
    again: 'Demander un autre lien',
  },
  mail: {
    subject: 'Tisserin : votre lien',
    paragraphs: [
      'Quelqu’un, sans doute vous, a demandé un lien pour ouvrir une session.',
      'Le lien sert une seule fois, pendant 15 minutes. Si vous n’avez rien demandé, ne l’ouvrez pas : rien ne se passe.',
    ],
    action: 'Ouvrir une session',
  },
}
export type Words = typeof fr
