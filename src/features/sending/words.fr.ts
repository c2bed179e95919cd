export const fr = {
  write: 'Confier une jeune personne',
  read: 'Lire une orientation',
  extension: 'poste',
}
export type Words = typeof fr
