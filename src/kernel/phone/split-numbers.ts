import { readPhone, type ReadPhone } from './read-phone.ts'

/** One number of a cell, and the part of the cell that says it. */
export interface CellPhone extends ReadPhone {
  whole: string
}

const label = /^(?:t[ée]l(?:[ée]phone)?|phone|fax|t[ée]l[ée]copieur|cell(?:ulaire)?|mobile)[\s.:]+/i
const signs = /\s*(?:;(?!\s*ext)|\||\n|\/|,|&|\s(?:or|ou|and|et)\s)\s*/i
/** Between two whole numbers that only a space keeps apart. */
const space = /(?<=\d{4})\s+(?=(?:1[\s.-])?\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}(?!\d))/

const read = (part: string): CellPhone => {
  const whole = part.replace(label, '')
  return { ...readPhone(whole), whole }
}

/**
 * The numbers of a cell, as sources fill it: a label before one is left out, two numbers become two. What is not made of
 * numbers alone stays one text, which nobody can dial; empty when it holds fewer than three digits.
 */
export function splitNumbers(cell: string): CellPhone[] {
  const bare = cell.replace(/^["'\s]+|["'\s]+$/g, '').replace(/[^\S\n]+/g, ' ')
  const one = read(bare)
  if (one.dialled !== null) return [one]
  for (const between of [signs, space]) {
    const each = bare
      .split(between)
      .filter((part) => part !== '')
      .map(read)
    if (each.length > 1 && each.every(({ dialled }) => dialled !== null)) return each
  }
  return bare.replace(/\D/g, '').length < 3 ? [] : [{ ...one, whole: bare.replaceAll('\n', ' ') }]
}
