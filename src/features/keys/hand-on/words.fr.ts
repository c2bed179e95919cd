export const fr = {
  holds: 'Les clés de l’organisation',
  hint: 'Cette personne signe pour les clés. Avant son départ, changez qui les garde dans le coffre : il faut deux signatures.',
  told: 'Les autres personnes qui gardent les clés sont prévenues',
}
export type Words = typeof fr
