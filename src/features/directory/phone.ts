/** Telephone numbers as people write them and as telephones dial them. Numbers of North America unless they say otherwise. */

const digitsOf = (number: string): string => number.replace(/[^\d+]/g, '')

/** `18002632266` or `1-800-263-2266` as people write it, held on one line: `1 800 263-2266`, `819 555-0142`, `911`. */
export function writeNumber(number: string): string {
  const digits = digitsOf(number).replace(/^\+?1(?=\d{10}$)/, '')
  if (!/^\d{10}$/.test(digits)) return number.replaceAll(' ', '\u00a0')
  const isTollFree = /^8(00|33|44|55|66|77|88)/.test(digits)
  const local = `${digits.slice(0, 3)}\u00a0${digits.slice(3, 6)}-${digits.slice(6)}`
  return isTollFree ? `1\u00a0${local}` : local
}

/**
 * Dials: short numbers (911, 988) as they are; ten digits with the country's code. The extension follows a pause: it is
 * never dialled with the number.
 */
export function callHref(number: string, extension: number | null = null): string {
  const digits = digitsOf(number)
  const dialled = /^\d{10}$/.test(digits) ? `+1${digits}` : /^1\d{10}$/.test(digits) ? `+${digits}` : digits
  return extension === null ? `tel:${dialled}` : `tel:${dialled},${extension}`
}

/** Opens the telephone's own messages. */
export function textHref(number: string): string {
  const digits = digitsOf(number)
  return /^\d{10}$/.test(digits) ? `sms:+1${digits}` : `sms:${digits}`
}
