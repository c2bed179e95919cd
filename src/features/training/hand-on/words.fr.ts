export const fr = {
  place: (title: string, when: string) => `Place en formation : ${title}, ${when}`,
  hint: 'Une personne de l’équipe prend la place; sans personne, elle va à qui attend.',
  hasPlace: 'Cette personne a déjà une place dans cette séance.',
  takenSince: 'La place a changé de mains, ou la séance est passée.',
}
export type Words = typeof fr
