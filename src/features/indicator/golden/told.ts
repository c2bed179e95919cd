import type { MeasureValue } from '../model.ts'

const round = (n: number): string => String(Math.round(n * 100) / 100)
const cells = (all: readonly { code: string; n: number }[]): string =>
  all.map(({ code, n }) => `${code} ${n}`).join(', ')
const unknown = (n: number | null): string => (n === null ? '?' : String(n))

function figure({ value, numerator, denominator, categories, distribution, span, parts }: MeasureValue): string {
  if (categories) return categories.length === 0 ? 'nothing' : cells(categories)
  if (distribution) {
    const levels = distribution.levels.map(({ code, n }) => `${code}:${n}`).join(' ')
    return `${levels} median ${distribution.median} above ${round(distribution.atOrAbove)}% ${numerator}/${denominator}`
  }
  if (span) return `median ${span.median} min ${span.minimum} max ${span.maximum} running ${span.running}`
  const shares = (parts ?? []).map((part) => ` ${part.code} ${unknown(part.numerator)}/${unknown(part.denominator)}`)
  if (value === null) return `none${shares.join('')}`
  return `${round(value)}${shares.join('')}`
}

/** A value on one line, as the cases write it. */
export function told(value: MeasureValue, type: string): string {
  const { state, coverage, jointRecords, by, numerator, denominator } = value
  const isShare = (type === 'percentage' || type === 'yesno') && value.value !== null
  const ofWhom = denominator === null || value.value === null ? '' : ` ${numerator}/${denominator}`
  const text = figure(value)
  const first = isShare
    ? text.replace(/^[\d.]+/, (n) => `${n}%${ofWhom}`)
    : `${text}${type === 'frequency' ? ofWhom : ''}`
  return [
    first,
    `${state} ${coverage.contributing}/${coverage.adopters}`,
    ...(jointRecords > 0 ? [`joint ${jointRecords}`] : []),
    ...(by.ageBand.length > 0 ? [`age ${cells(by.ageBand)}`] : []),
    ...(by.gender.length > 0 ? [`gender ${cells(by.gender)}`] : []),
    ...(by.role.length > 0 ? [`role ${cells(by.role)}`] : []),
  ].join(' | ')
}
