import { parseDay } from '../../../kernel/clock.ts'
import { formatDay, formatNumber, type Language } from '../../../kernel/language.ts'
import { colon } from '../../../kernel/wording.ts'
import { fewestOfMeasure } from '../rules.ts'
import type { Measured, OfGroup } from './net-measures.ts'
import type { Words } from './words.ts'

/** A measure as a page says it. */
export interface SaidMeasure {
  question: string
  /** What it means here; « not known yet » when there is nothing to measure. */
  answer: string
  /** « Density: 22% »; null when there is none. */
  figure: string | null
  details: readonly string[]
  /** Organizations, coverage, day. */
  standsOn: string
}

/** Who reads, and what of. */
export interface Measuring {
  lang: Language
  t: Words
  /** Name of an organization by its id. */
  nameOf: (id: string) => string
}

/** What is said of a value that is there. */
interface SaidValue {
  answer: string
  /** null: nothing large enough to have one. */
  figure: string | null
  details?: readonly string[]
}

/** Calls a measure by its name and figure, and tells what it stands on. */
export function say<T>(
  { lang, t }: Measuring,
  { question, name }: { question: string; name: string },
  { n, coverage, day, value, why }: Measured<T>,
  ofValue: (value: T) => SaidValue,
): SaidMeasure {
  const standsOn = t.standsOn(n, coverage.answered, coverage.of, dayIn(day, lang))
  if (value === null)
    return { question, answer: why === 'too-few' ? t.tooFewInGroups : t.nothing, figure: null, details: [], standsOn }
  const { answer, figure, details = [] } = ofValue(value)
  return { question, answer, figure: figure === null ? null : `${name}${colon(lang)} ${figure}`, details, standsOn }
}

export const dayIn = (day: string, lang: Language): string => {
  const read = parseDay(day)
  return read === null ? day : formatDay(read, lang)
}

/** An index from −1 to 1, with the sign that print has. */
export const signed = (value: number, lang: Language): string => {
  const rounded = Math.round(value * 100) / 100
  return `${rounded < 0 ? '−' : ''}${formatNumber(Math.abs(rounded), lang)}`
}

/** One line a group, or one for all when none is large enough. `said` null: too small. */
export const groupLines = (
  { lang, t }: Measuring,
  groups: readonly { group: string; said: string | null }[],
  nameOf: (code: string, lang: Language) => string,
): string[] =>
  groups.every(({ said }) => said === null)
    ? [t.tooFewInGroups]
    : groups.map(({ group, said }) => t.ofGroup(nameOf(group, lang), said ?? t.tooFewIn))

/** An index of each group. */
export const indexLines = (
  asked: Measuring,
  groups: readonly OfGroup<number>[],
  nameOf: (code: string, lang: Language) => string,
): string[] =>
  groupLines(
    asked,
    groups.map(({ group, n, value }) => ({
      group,
      said: n < fewestOfMeasure ? null : value === null ? asked.t.noTies : signed(value, asked.lang),
    })),
    nameOf,
  )
