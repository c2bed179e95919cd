import { datesIn } from './scan-dates.ts'
import { namesIn } from './scan-names.ts'
import { numbersIn } from './scan-numbers.ts'
import { placesIn } from './scan-places.ts'
import { readPlain } from './read-plain.ts'
import type { Naming, NamingKind } from './naming.ts'

/**
 * What of a text, in French or in English, may let a person be found: each span with its kind, in order, none over another. It reads what people
 * type: without accents or capitals, with figures in words, with a letter too many. An aid to who writes, never a proof that nobody can be known.
 * Its time grows with the length of the text, whatever is in it.
 */
export function scanForPeople(text: string): Naming[] {
  const plain = readPlain(text)
  const raw = [...numbersIn(plain), ...datesIn(plain), ...placesIn(plain), ...namesIn(plain)]
  // Of what begins together the longest stands; a sort keeps the order of the readers for the rest.
  raw.sort((a, b) => a[1] - b[1] || b[2] - a[2])
  const spans: [kind: NamingKind, from: number, to: number][] = []
  for (const [kind, from, to] of raw) {
    const last = spans.at(-1)
    if (last === undefined || from >= last[2]) spans.push([kind, from, to])
    else last[2] = Math.max(last[2], to)
  }
  return spans.map(([kind, from, to]) => {
    const start = plain.at[from] ?? 0
    const said = text.slice(start, plain.at[to] ?? text.length).replace(/[\p{Cf}\s]+$/u, '')
    return { kind, start, end: start + said.length, text: said }
  })
}
