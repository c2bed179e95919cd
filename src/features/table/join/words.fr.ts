export const fr = {
  means: 'Siéger, c’est avoir une voix égale. Votre organisation dira ensuite son mandat et qui la représente.',
  joins: (organization: string) => `Vous répondez pour ${organization}. Elle pourra quitter la table en tout temps.`,
  join: 'Siéger à la table',
}
export type Words = typeof fr
