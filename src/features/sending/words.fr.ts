export const fr = {
  write: 'Orienter une jeune personne',
  read: 'Lire une orientation',
  extension: 'poste',
}
export type Words = typeof fr
