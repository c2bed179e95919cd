import { createHash, randomInt } from 'node:crypto'

/** Without the letters that are read as digits, or as another letter. */
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 16

/** Eighty random bits, in four groups that can be read aloud and typed with one thumb. */
export function drawSharedCode(): string {
  const drawn = Array.from({ length }, () => symbols[randomInt(symbols.length)]).join('')
  return drawn.replaceAll(/(.{4})(?=.)/g, '$1-')
}

/**
 * What the database knows a code by, however it was typed: small letters, spaces, an O for a zero. A text of any other shape has a hash too, of nothing: it
 * is asked like any other.
 */
export function hashOfSharedCode(typed: string): Buffer {
  const said = typed
    .toUpperCase()
    .replaceAll(/[\s.–—-]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  return createHash('sha256').update('tisserin shared code ').update(said).digest()
}
