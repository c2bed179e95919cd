export const fr = {
  agreement: (number: number) => `L’entente en vigueur, version ${number}`,
  noAgreement: 'Pas encore d’entente',
  later: 'Les membres l’écriront avec vous. Elle vaudra quand tous l’auront acceptée.',
  joins: (organization: string) => `Vous répondez pour ${organization}. Rien d’autre n’est accepté en se joignant.`,
  joinsAndAccepts: (organization: string) =>
    `Vous répondez pour ${organization}. Se joindre, c’est accepter l’entente ci-dessus : votre nom et l’heure sont gardés.`,
  join: 'Se joindre',
  joinAndAccept: 'Se joindre et accepter l’entente',
}
export type Words = typeof fr
