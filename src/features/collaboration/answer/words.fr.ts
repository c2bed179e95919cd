interface Names {
  organization: string
  collaboration: string
}

export const fr = {
  withdraw: ({ organization, collaboration }: Names) => ({
    title: `Retirer la proposition : ${organization}`,
    lost: [
      `Cette organisation ne pourra plus répondre à l’invitation de « ${collaboration} ».`,
      'Ce que les autres membres en ont dit ne compte plus.',
    ],
    back: 'Vous pouvez la proposer de nouveau, quand vous voulez.',
    act: 'Retirer la proposition',
  }),
  decline: ({ organization, collaboration }: Names) => ({
    title: `Décliner « ${collaboration} »`,
    lost: [
      `Les membres verront que cette organisation ne s’y joint pas : ${organization}.`,
      'Vous ne pourrez plus lire ce qui vous était proposé.',
    ],
    back: 'Les membres peuvent vous inviter de nouveau.',
    act: 'Décliner',
  }),
  leave: ({ organization, collaboration }: Names) => ({
    title: `Quitter « ${collaboration} »`,
    lost: [
      `Les autres membres le sauront tout de suite : ${organization} n’en fera plus partie.`,
      'Ses engagements en cours sont abandonnés.',
      'Votre équipe garde les ententes qu’elle a acceptées, et ne lit plus le reste.',
    ],
    back: 'Vous pouvez demander à revenir. Il faut alors l’accord des membres.',
    act: 'Quitter',
  }),
}
export type Words = typeof fr
