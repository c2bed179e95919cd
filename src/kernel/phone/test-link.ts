/*
 * What a link dials and what its words show, compared without our own reading of numbers: the keys that a person would
 * press, one by one, reading the words aloud.
 */

const keypad: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'ABC'].map((letter) => [letter, '2'])),
  ...Object.fromEntries([...'DEF'].map((letter) => [letter, '3'])),
  ...Object.fromEntries([...'GHI'].map((letter) => [letter, '4'])),
  ...Object.fromEntries([...'JKL'].map((letter) => [letter, '5'])),
  ...Object.fromEntries([...'MNO'].map((letter) => [letter, '6'])),
  ...Object.fromEntries([...'PQRS'].map((letter) => [letter, '7'])),
  ...Object.fromEntries([...'TUV'].map((letter) => [letter, '8'])),
  ...Object.fromEntries([...'WXYZ'].map((letter) => [letter, '9'])),
}

/** The words around a number that our pages use: they are not dialled. */
const around = /\b(?:Appeler le|Appelle le|Texter le|Texte le|Call|Text)\b/g

/** Keys that the words of a link show: those of the number, then those of the extension. */
function keysShown(words: string): string {
  const [number = '', extension] = words.replace(around, '').split(/\b(?:poste|extension)\b/)
  const press = (text: string): string =>
    [...text]
      .map((sign) => keypad[sign] ?? sign)
      .join('')
      .replace(/[^\d*#]/g, '')
  return extension === undefined ? press(number) : `${press(number)},${press(extension)}`
}

/** Keys that a `tel:` or `sms:` address dials. The country’s code of North America is the same number with and without. */
const keysDialled = (href: string): string =>
  decodeURIComponent(href.replace(/^(?:tel|sms):/, '').replace(/\?.*$/, '')).replace('+', '')

const withoutCountry = (keys: string): string => keys.replace(/^(\*\d{2})?1(?=\d{10}(?:,|$))/, '$1')

/** Whether pressing what the words show calls what the address dials. */
export const isSameNumber = (href: string, words: string): boolean =>
  withoutCountry(keysDialled(href)) === withoutCountry(keysShown(words))
