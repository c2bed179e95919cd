export const fr = {
  request: (code: string) => `Orientation ${code} : vous suivez la jeune personne`,
  task: (code: string) => `Orientation ${code} : vous y répondez`,
  hint: 'Quelqu’un doit toujours suivre : choisissez une personne de l’équipe, et dites-le à la jeune personne.',
  somebody: 'Choisissez qui prend le relais : une orientation n’est jamais sans personne.',
  stays: 'Elle reste avec la personne qui a pris le relais, ou elle est terminée.',
}
export type Words = typeof fr
