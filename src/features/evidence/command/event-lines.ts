import { createReadStream } from 'node:fs'
import { longestLine } from './event-line.ts'

/** One line of a file, from 1; `text` null: it is longer than what is read. */
export interface FileLine {
  number: number
  text: string | null
}

/**
 * The lines of a file, some at a time, empty ones left out. A file of any size costs the memory of a few pieces of it; the sign
 * that some programs put before the first line is left out.
 */
export async function* eventLines(path: string): AsyncGenerator<FileLine[], void> {
  let rest = ''
  let number = 0
  let isTooLong = false
  const take = (text: string): FileLine | null => {
    number += 1
    const line = text.endsWith('\r') ? text.slice(0, -1) : text
    const isLong = isTooLong || line.length > longestLine
    isTooLong = false
    if (isLong) return { number, text: null }
    return line.trim() === '' ? null : { number, text: number === 1 ? line.replace(/^\u{feff}/u, '') : line }
  }
  for await (const piece of createReadStream(path, {
    encoding: 'utf8',
    highWaterMark: 262_144,
  }) as AsyncIterable<string>) {
    const parts = (rest + piece).split('\n')
    rest = parts.pop() ?? ''
    if (rest.length > longestLine) {
      isTooLong = true
      rest = ''
    }
    const lines = parts.flatMap((part) => take(part) ?? [])
    if (lines.length > 0) yield lines
  }
  const last = rest === '' && !isTooLong ? null : take(rest)
  if (last !== null) yield [last]
}
