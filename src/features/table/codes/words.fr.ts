export const fr = {
  title: 'Codes pour être invité par un autre réseau',
  lead: 'Votre réseau n’est montré à personne. Avec un code, une table d’un autre réseau peut proposer un siège à votre organisation, ou à votre table. Rien n’est décidé avant votre réponse.',
  giver: 'Pour qui',
  giverHint: 'Une de vos organisations, ou une table où elle siège.',
  give: 'Donner un code',
  given: (name: string) => `Voici le code, pour ${name}. Il n’est montré qu’une fois.`,
  givenHow: (day: string) => `Donnez-le à un membre de l’autre table. Il sert une fois, jusqu’au ${day}.`,
  open: 'Codes qui attendent',
  none: 'Aucun pour l’instant.',
  until: 'Jusqu’au',
  deed: 'Geste',
  end: (name: string) => `Retirer ce code (${name})…`,
  problems: {
    missing: 'Choisissez pour qui est le code.',
    tooMany: 'Beaucoup de codes ont été donnés aujourd’hui. Reprenez demain.',
  },
  ending: (name: string) => ({
    title: `Retirer un code : ${name}`,
    lost: ['La personne qui a ce code ne pourra plus s’en servir.'],
    back: 'Vous pouvez en donner un autre en tout temps.',
    act: 'Retirer le code',
  }),
}
export type Words = typeof fr
