/** Why a parameter cannot be understood. */
export const fr = {
  'not-here': () => 'Cette liste ne connaît pas ce paramètre.',
  twice: () => 'Ce paramètre est donné plus d’une fois. Donnez-le une seule fois.',
  'too-long': (most = '') => `Le texte est trop long : au plus ${most} caractères.`,
  word: (words = '') => `Les valeurs possibles sont : ${words}.`,
  number: (least = '', most = '') => `Donnez un nombre de ${least} à ${most}.`,
  'whole-number': (least = '', most = '') => `Donnez un nombre entier de ${least} à ${most}.`,
  place: () => 'Reprenez cette valeur de l’en-tête Link de la page précédente.',
  uuid: () => 'Donnez un identifiant UUID, comme 3f7b145d-84af-42d7-8fae-eaca714b02b2.',
  instant: () => 'Donnez une date ou un instant, comme 2026-11-22 ou 2026-11-22T14:30:00-05:00.',
  day: () => 'Donnez un jour : MO, TU, WE, TH, FR, SA, SU, ou son nom en français ou en anglais.',
  time: () => 'Donnez une heure de la journée, comme 09:30.',
  postcode: () => 'Donnez un code postal canadien, comme G9A 5C5.',
  'proximity-alone': () => 'Une distance demande un point : donnez aussi un code postal (postcode).',
} satisfies Record<string, (...values: string[]) => string>

export type Words = typeof fr
