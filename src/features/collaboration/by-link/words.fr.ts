export const fr = {
  title: 'Une proposition pour votre organisation',
  intro: (by: string, name: string) => `${by} propose ceci à votre organisation : ${name}.`,
  looking: 'Regarder cette page ne change rien. Seule votre réponse compte.',
  members: 'Qui en fait partie',
  note: 'Un mot pour vous',
  answer: 'Votre réponse',
  next: 'Si vous aimeriez venir, la coordination du réseau fait d’abord entrer votre organisation. Vous recevrez d’elle une invitation. Rien n’est accepté ici.',
  told: 'La coordination apprend votre nom, votre courriel, le nom de votre organisation et qui la recommande. Rien de ce qui est proposé ici.',
  person: 'Votre nom',
  come: 'Nous aimerions venir',
  decline: 'Non, merci…',
  states: {
    sent: null,
    coming: {
      title: 'C’est noté : vous aimeriez venir',
      text: 'Les membres le savent. La coordination du réseau vous écrira pour faire entrer votre organisation. Votre place l’attend ensuite.',
    },
    declined: {
      title: 'C’est noté : non, merci',
      text: 'Les membres le savent. Vous pouvez encore changer d’avis ici, tant que le lien sert.',
    },
    seated: {
      title: 'Votre place est prête',
      text: 'Votre organisation est dans le réseau. La personne qui en répond y ouvre une session : l’invitation l’attend.',
    },
  },
  changed: 'Vous avez changé d’avis ?',
  changeToNo: 'Finalement non, merci…',
  signIn: 'Ouvrir une session',
  declining: {
    title: 'Répondre « non, merci »',
    lost: [
      'Les membres sauront que votre organisation ne vient pas.',
      'Si vous aviez demandé à entrer dans le réseau, cette demande sera retirée.',
    ],
    back: 'Vous pourrez changer d’avis sur cette page, tant que le lien sert. Ensuite, les membres peuvent vous inviter de nouveau.',
    act: 'Répondre « non, merci »',
  },
  dead: {
    title: 'Ce lien ne sert plus',
    text: 'Un tel lien sert pendant 7 jours, à une seule organisation.',
    reasons: [
      'Il a peut-être plus de 7 jours.',
      'L’invitation a peut-être été retirée, ou envoyée de nouveau avec un autre lien.',
      'L’adresse a peut-être été coupée : copiez-la en entier.',
    ],
    next: 'Pour en recevoir un autre, répondez à l’organisation qui vous invite : son nom est dans le courriel.',
  },
  stop: {
    title: 'Ne plus recevoir de telles invitations',
    lead: 'Un bouton suffit. Plus aucune organisation ne vous enverra de proposition de ce genre par Tisserin, à cette adresse.',
    act: 'Ne plus en recevoir',
    doneTitle: 'Vous ne recevrez plus de telles invitations',
    done: 'Aucune proposition de ce genre ne partira plus vers cette adresse. Celle que vous avez reçue sert encore jusqu’à sa date.',
    deadTitle: 'Cette adresse n’arrête aucun courriel',
    dead: 'Elle a peut-être été coupée : copiez-la en entier.',
  },
}
export type Words = typeof fr
