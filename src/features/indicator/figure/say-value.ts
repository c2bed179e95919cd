import { formatNumber, type Language } from '../../../kernel/language.ts'
import type { MeasureDefinition, ValueState } from '../model.ts'
import type { ShownValue } from '../shown.ts'
import { words } from './words.ts'

/** A number with one digit after the point at most. */
export const sayNumber = (value: number, lang: Language): string => formatNumber(Math.round(value * 10) / 10, lang)

/** Whole percents; 100 and 0 only when it is all or none of them. */
export function wholePercent(part: number, whole: number): number {
  const rounded = Math.round((100 * part) / whole)
  if (rounded === 100 && part < whole) return 99
  return rounded === 0 && part > 0 ? 1 : rounded
}

/** « 64 % (18 sur 28) ». null: there is no whole to take a part of. */
export const sayShare = (part: number, whole: number, lang: Language): string | null =>
  whole === 0
    ? null
    : words[lang].share(
        formatNumber(wholePercent(part, whole), lang),
        formatNumber(part, lang),
        formatNumber(whole, lang),
      )

/** « 90 jours ». */
export const sayDays = (days: number, lang: Language): string => words[lang].days(days, sayNumber(days, lang))

/** Answers at the agreed level or above, of all of them; null: the measure is no level, nobody answered, or levels are withheld. */
export function agreedShare(
  { value: operator }: MeasureDefinition,
  { distribution }: ShownValue,
): { part: number; whole: number } | null {
  if (operator.op !== 'distribution' || distribution === null) return null
  const from = operator.levels.indexOf(operator.agreed)
  if (distribution.levels.some(({ n }) => n === null)) return null
  const countFrom = (first: number): number =>
    distribution.levels
      .filter(({ code }) => operator.levels.indexOf(code) >= first)
      .reduce((sum, { n }) => sum + (n ?? 0), 0)
  const whole = countFrom(0)
  return whole === 0 ? null : { part: countFrom(from), whole }
}

/** Whether there is a figure to show: computed, or of some of the organizations. */
export const hasFigure = ({ state }: Pick<ShownValue, 'state'>): boolean => state === 'computed' || state === 'partial'

/** A state in words. */
export const sayState = (state: ValueState, lang: Language): string =>
  words[lang].states[state === 'awaiting-survey' ? 'awaitingSurvey' : state]

/** The figure in words and digits; its state in words where there is none. Never empty, and never a zero for what is missing. */
export function sayValue(
  definition: MeasureDefinition,
  value: ShownValue | null,
  { lang, isOwn }: { lang: Language; isOwn: boolean },
): string {
  const t = words[lang]
  if (value === null) return t.never
  if (!hasFigure(value)) return sayState(value.state, lang)
  return figureOf(definition, value, { lang, isOwn }) ?? t.states['no-data']
}

function figureOf(
  definition: MeasureDefinition,
  value: ShownValue,
  { lang, isOwn }: { lang: Language; isOwn: boolean },
): string | null {
  const t = words[lang]
  const { numerator, denominator } = value
  switch (definition.type) {
    case 'nature':
      return value.categories && t.kinds(value.categories.length)
    case 'level':
      return value.distribution?.median ? t.median(value.distribution.median) : null
    case 'duration':
      return value.span && sayDays(value.span.median, lang)
    case 'percentage':
      return numerator === null || denominator === null ? null : sayShare(numerator, denominator, lang)
    case 'yesno':
      if (isOwn) return (numerator ?? 0) > 0 ? t.yes : t.no
      return numerator === null || denominator === null ? null : t.organizationsOf(numerator, denominator)
    case 'frequency':
      return value.value === null ? null : t.perMonth(sayNumber(value.value, lang))
    case 'count':
      return value.value === null ? null : sayNumber(value.value, lang)
  }
}

/** The one number that is compared with a target, drawn over time and written in a file; null: there is none. */
export function comparable(definition: MeasureDefinition, value: ShownValue | null): number | null {
  if (value === null || !hasFigure(value)) return null
  if (definition.type === 'nature') return value.categories?.length ?? null
  if (definition.type === 'duration') return value.span?.median ?? null
  if (definition.type === 'level') {
    const share = agreedShare(definition, value)
    return share && wholePercent(share.part, share.whole)
  }
  const { numerator, denominator } = value
  const isShare = definition.type === 'percentage' || definition.type === 'yesno'
  if (!isShare) return value.value
  return numerator === null || denominator === null || denominator === 0 ? null : wholePercent(numerator, denominator)
}

/** Whether `comparable` is in percents. */
export const isInPercents = ({ type }: MeasureDefinition): boolean =>
  type === 'percentage' || type === 'level' || type === 'yesno'

/** `comparable` as it is written: « 64 % », « 12 », « 90 jours », « 2,5 par mois ». */
export function sayComparable(definition: MeasureDefinition, number: number, lang: Language): string {
  if (isInPercents(definition)) return words[lang].percent(sayNumber(number, lang))
  if (definition.type === 'duration') return sayDays(number, lang)
  return definition.type === 'frequency' ? words[lang].perMonth(sayNumber(number, lang)) : sayNumber(number, lang)
}
