export const fr = {
  request: (code: string) => `Demande ouverte ${code}`,
  hint: 'Une personne de l’équipe la suit : quelqu’un attend une réponse.',
  somebody: 'Choisissez quelqu’un : une demande ouverte ne reste jamais sans personne.',
  stays: 'La demande a changé de mains, ou elle est close ou effacée.',
}
export type Words = typeof fr
