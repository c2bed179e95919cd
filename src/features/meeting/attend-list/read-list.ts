import { fold } from '../../../kernel/language.ts'
import type { Attendance } from '../model.ts'

/** A line that cannot be noted: its number, from 1, and why. */
export interface LineProblem {
  line: number
  problem: 'unknown-organization' | 'unknown-word' | 'twice'
  /** What stood there. */
  text: string
}

export interface ReadList {
  noted: { organizationId: string; says: Attendance }[]
  problems: LineProblem[]
}

/** Words that say who came, in both languages, folded. */
const said: Readonly<Record<string, Attendance>> = {
  '': 'present',
  present: 'present',
  presente: 'present',
  presents: 'present',
  oui: 'present',
  yes: 'present',
  x: 'present',
  excuse: 'excused',
  excusee: 'excused',
  excused: 'excused',
  regrets: 'excused',
  absent: 'absent',
  absente: 'absent',
  non: 'absent',
  no: 'absent',
}

const heads = new Set(['organisation', 'organization', 'nom', 'name'])
const unquoted = (cell: string): string =>
  cell
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .replaceAll('""', '"')
    .trim()

/**
 * Reads a list of who came: an organization a line, then, after a semicolon, a tab or the last comma, a word that says how. Without a
 * word it was there. Names are matched without accents or capitals, in both languages.
 */
export function readAttendanceList(
  text: string,
  asked: readonly { organizationId: string; nameFr: string | null; nameEn: string | null }[],
): ReadList {
  const byName = new Map(
    asked.flatMap(({ organizationId, nameFr, nameEn }) =>
      [nameFr, nameEn].flatMap((name): [string, string][] => (name === null ? [] : [[fold(name), organizationId]])),
    ),
  )
  const result: ReadList = { noted: [], problems: [] }
  for (const [index, whole] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    if (whole.trim() === '') continue
    const { name, word } = cellsOf(whole, byName)
    if (index === 0 && heads.has(fold(name))) continue
    const organizationId = byName.get(fold(name))
    const says = said[fold(word)]
    const refuse = (problem: LineProblem['problem'], shown: string) =>
      result.problems.push({ line: index + 1, problem, text: shown.slice(0, longestShown) })
    if (organizationId === undefined) refuse('unknown-organization', name)
    else if (says === undefined) refuse('unknown-word', word)
    else if (result.noted.some((one) => one.organizationId === organizationId)) refuse('twice', name)
    else result.noted.push({ organizationId, says })
  }
  return result
}

const longestShown = 120

/** A comma may be part of a name: the whole line is tried first. */
function cellsOf(line: string, byName: ReadonlyMap<string, string>): { name: string; word: string } {
  const whole = unquoted(line)
  if (byName.has(fold(whole))) return { name: whole, word: '' }
  const [, first = '', second = ''] = /^(.*?)[;\t](.*)$/.exec(line) ?? /^(.*),(.*)$/.exec(line) ?? [line, line, '']
  return { name: unquoted(first), word: unquoted(second.split(/[;\t]/)[0] ?? '') }
}
