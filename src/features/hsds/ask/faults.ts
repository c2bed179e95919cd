import type { Language } from '../../../kernel/language.ts'
import type { ProblemCode } from '../api/api-answer.ts'

export type FaultCode =
  | 'not-here'
  | 'twice'
  | 'too-long'
  | 'word'
  | 'number'
  | 'whole-number'
  | 'place'
  | 'uuid'
  | 'instant'
  | 'day'
  | 'time'
  | 'postcode'
  | 'proximity-alone'

type Words = Record<FaultCode, (...values: string[]) => string>

const fr: Words = {
  'not-here': () => 'Cette liste ne connaît pas ce paramètre.',
  twice: () => 'Ce paramètre est donné plus d’une fois. Donnez-le une seule fois.',
  'too-long': (most = '') => `Le texte est trop long : au plus ${most} signes.`,
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
}

const en: Words = {
  'not-here': () => 'This list does not know this parameter.',
  twice: () => 'This parameter is given more than once. Give it once only.',
  'too-long': (most = '') => `The text is too long: at most ${most} characters.`,
  word: (words = '') => `The possible values are: ${words}.`,
  number: (least = '', most = '') => `Give a number from ${least} to ${most}.`,
  'whole-number': (least = '', most = '') => `Give a whole number from ${least} to ${most}.`,
  place: () => 'Take this value from the Link header of the page before.',
  uuid: () => 'Give a UUID, such as 3f7b145d-84af-42d7-8fae-eaca714b02b2.',
  instant: () => 'Give a date or an instant, such as 2026-11-22 or 2026-11-22T14:30:00-05:00.',
  day: () => 'Give a day: MO, TU, WE, TH, FR, SA, SU, or its name in English or French.',
  time: () => 'Give a time of day, such as 09:30.',
  postcode: () => 'Give a Canadian postal code, such as G9A 5C5.',
  'proximity-alone': () => 'A distance needs a point: give a postal code (postcode) too.',
}

/** Why a parameter cannot be understood. */
export const faultWords: Record<Language, Words> = { fr, en }

export const faultTitles: Record<Language, Record<ProblemCode, string>> = {
  fr: {
    parameters: 'Un paramètre de cette demande n’a pas été compris.',
    'unknown-list': 'Cette adresse n’existe pas. La liste des adresses est à /api/hsds/v3/openapi.json.',
    'not-a-uuid': 'L’identifiant n’est pas un UUID.',
    'not-found': 'Il n’y a pas de fiche publiée sous cet identifiant.',
    gone: 'Cette fiche a été retirée.',
    merged: 'Cette fiche fait maintenant partie d’une autre : voyez merged_into.',
    busy: 'Trop de copies entières du répertoire sont en cours. Réessayez dans une minute.',
  },
  en: {
    parameters: 'A parameter of this request was not understood.',
    'unknown-list': 'This address does not exist. The list of addresses is at /api/hsds/v3/openapi.json.',
    'not-a-uuid': 'The id is not a UUID.',
    'not-found': 'There is no published record under this id.',
    gone: 'This record has been withdrawn.',
    merged: 'This record is now part of another one: see merged_into.',
    busy: 'Too many whole copies of the directory are being made. Try again in a minute.',
  },
}
