export const fr = {
  question: (day: string) => `Question à des collègues ailleurs, posée le ${day}`,
  hint: 'Une personne de l’équipe lira les réponses; sans personne, la question est close, puis s’efface.',
  stays: 'La question a changé de mains, ou elle est close ou effacée.',
}
export type Words = typeof fr
