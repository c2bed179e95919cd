const keys = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ']
const keyOf = new Map(keys.flatMap((letters, at) => [...letters].map((letter) => [letter, String(at + 2)])))

/** Letters as the keys of a telephone that they stand on; other signs stay. */
export const lettersToDigits = (text: string): string => text.replace(/[A-Z]/g, (letter) => keyOf.get(letter) ?? letter)

const tollFree = /^8(?:00|33|44|55|66|77|88)/

/**
 * Whether letters spell a part of one number of North America: capitals that take the place of its last seven or four
 * digits (`1-866-APPELLE`, `514 935-AIDE`), or of any of them behind a toll-free code (`1-800-4MY-XBOX`).
 */
export function isSpelled(text: string): boolean {
  const bare = text.replace(/^\+?1[\s.-]*/, '').replace(/[\s().-]/g, '')
  const [, digits = '', rest = ''] = /^(\d+)([A-Z][A-Z\d]*)$/.exec(bare) ?? []
  if (digits.length + rest.length !== 10) return false
  return digits.length === 3 || digits.length === 6 || (digits.length > 3 && tollFree.test(digits))
}
