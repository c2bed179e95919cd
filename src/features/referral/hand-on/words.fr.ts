export const fr = {
  request: (code: string) => `Orientation ${code} : vous suivez la jeune personne`,
  task: (code: string) => `Orientation ${code} : vous y répondez`,
  hint: 'S’il reste du temps, passez plutôt le relais depuis l’orientation : la jeune personne est d’accord, et vous êtes là tous les deux un temps. Sinon, choisissez une personne de l’équipe : dire à la jeune personne qui la suit devient une tâche.',
  somebody: 'Choisissez qui prend le relais : une orientation n’est jamais sans personne.',
  stays: 'Elle reste avec la personne qui a pris le relais, ou elle est terminée.',
}
export type Words = typeof fr
