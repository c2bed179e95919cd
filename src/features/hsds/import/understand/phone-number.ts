/** A number as a source writes it, and the extension that stood inside it. */
export interface ReadNumber {
  number: string
  extension: number | null
}

const extensionAtEnd = /[\s,;(]*\b(?:ext(?:ension)?|poste|p|x|#)[\s.:]*(\d{1,6})\)?$/i
const bareExtension = /[\s,;]*(?:x|#)\s*(\d{1,6})$/i

/**
 * The numbers of a cell: an extension written inside is set apart (else the wrong number is dialled), two numbers in one
 * cell become two. Empty when nothing in it can be dialled. Letters of vanity numbers stay.
 */
export function readNumbers(text: string): ReadNumber[] {
  const bare = text.replace(/^["'\s]+|["'\s]+$/g, '').replace(/^(?:tel|tél)[.:\s]*/i, '')
  const parts = bare.split(/\s*(?:;|\||\n|\s\/\s|\s+or\s+|\s+ou\s+)\s*/i).filter((part) => part !== '')
  const each = parts.length > 1 && parts.every((part) => digits(part) >= 7) ? parts : [bare]
  return each.flatMap((part) => {
    const found = extensionAtEnd.exec(part) ?? bareExtension.exec(part)
    const number = found === null ? part : part.slice(0, found.index)
    const isDialled = digits(number) >= 7 || (found === null && /^\*?#?\d{3,6}$/.test(number.replace(/[\s-]/g, '')))
    const isVanity = /\d/.test(number) && number.replace(/[^\dA-Z]/g, '').length >= 7
    if (!isDialled && !isVanity) return digits(part) >= 7 ? [{ number: part, extension: null }] : []
    return [{ number: number.trim(), extension: found === null ? null : Number(found[1]) }]
  })
}

const digits = (text: string): number => text.replace(/\D/g, '').length
