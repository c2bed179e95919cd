const handOff =
  'S’il reste du temps, passez plutôt le relais depuis l’orientation : la jeune personne est d’accord, et vous êtes là tous les deux un temps. Sinon, choisissez une personne de l’équipe : dire à la jeune personne qui la suit devient une tâche.'

export const fr = {
  request: (code: string) => `Orientation ${code} : vous suivez la jeune personne`,
  task: (code: string) => `Orientation ${code} : vous y répondez`,
  override: (code: string) => `Urgence ${code} : la jeune personne ne sait pas encore`,
  hints: {
    request: handOff,
    task: handOff,
    override:
      'Choisissez qui lui dira que des informations ont été transmises sans son accord. Qui a décidé l’urgence reste au journal.',
  },
  somebody: 'Choisissez qui prend le relais : une orientation n’est jamais sans personne.',
  stays: 'Elle reste avec la personne qui a pris le relais, ou elle est terminée.',
}
export type Words = typeof fr
