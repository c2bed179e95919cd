/**
 * A text as the scanner reads it: without accents, marks of direction and invisible characters, with plain quotes, dashes and spaces. `low` is the
 * same in lower case. `at[i]` says where the i-th character stands in what was written; one more says where it ends.
 */
export interface Plain {
  plain: string
  low: string
  at: readonly number[]
  words: readonly Word[]
  /** Nearly all of it is in capitals, which then say nothing. */
  isShouted: boolean
}

/** A run of letters, or of figures. */
export interface Word {
  start: number
  end: number
  low: string
  isNumber: boolean
  /** Its first letter is a capital, and the others are not all. */
  isCapital: boolean
  isAllCapitals: boolean
  /** It stands at the head of a sentence, of a line or of a quotation. */
  isHead: boolean
}

const same: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '–': '-',
  '—': '-',
  '‑': '-',
  œ: 'oe',
  Œ: 'Oe',
  æ: 'ae',
}
const left = /[\p{M}\p{Cf}\p{Co}\p{Cn}]/u
const space = /[\s\p{Zs}\p{Cc}]/u

function plainOf(character: string): string {
  const code = character.charCodeAt(0)
  if (code >= 32 && code < 127) return character
  const known = same[character]
  if (known !== undefined) return known
  if (space.test(character)) return character === '\n' ? '\n' : ' '
  let kept = ''
  for (const one of character.normalize('NFKD')) if (!left.test(one)) kept += one
  return kept
}

export function readPlain(text: string): Plain {
  let plain = ''
  const at: number[] = []
  let index = 0
  for (const character of text) {
    const kept = plainOf(character)
    plain += kept
    for (let i = 0; i < kept.length; i++) at.push(index)
    index += character.length
  }
  at.push(text.length)
  const low = plain.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
  const capitals = plain.replace(/[^A-Z]/g, '').length
  const isShouted = capitals >= 8 && capitals > 0.6 * plain.replace(/[^A-Za-z]/g, '').length
  return { plain, low, at, words: wordsOf(plain, low, isShouted), isShouted }
}

function wordsOf(plain: string, low: string, isShouted: boolean): Word[] {
  const found: Word[] = []
  let last = 0
  for (const match of low.matchAll(/[a-z]+|[0-9]+/g)) {
    const start = match.index
    const end = start + match[0].length
    const said = plain.slice(start, end)
    const isUpper = /^[A-Z]/.test(said)
    const isAll = /^[A-Z]+$/.test(said)
    const between = plain.slice(last, start)
    found.push({
      start,
      end,
      low: match[0],
      isNumber: /^[0-9]/.test(said),
      isCapital: isUpper && (!isAll || said.length === 1) && !isShouted,
      isAllCapitals: isAll && !isShouted,
      isHead: found.length === 0 || headBefore(between, found.at(-1)?.low ?? ''),
    })
    last = end
  }
  return found
}

/** Whether what stands between two words ends a sentence, or opens one. A point after one letter is that of initials. */
const headBefore = (between: string, previous: string): boolean =>
  /[!?\n«"“;:•]/.test(between) ||
  (/\.(\s|$)/.test(between) && previous.length > 1 && !/^(st|ste|mr|mrs|ms|dr|mme|boul|av)$/.test(previous))
