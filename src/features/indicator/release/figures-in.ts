import type { MeasureDefinition, MeasureValue, Sum, CountDistinct } from '../model.ts'

/** One number of people in a value. */
export interface FigureIn {
  /** Within the value: `value`, `numerator`, `level-3`… */
  name: string
  n: number | null
  /** What it counts, when another measure of the indicator may count the same: then it is one figure. */
  counts: string | null
  /** Figures it is a part of, each with the name of its table: `value/gender`. */
  partOf: readonly string[]
}

const dimensions = ['ageBand', 'gender', 'role'] as const

const whole = (n: number | null): number | null => (n === null || !Number.isSafeInteger(n) ? null : n)
const said = (operator: Sum | CountDistinct): string => JSON.stringify(operator)

/**
 * The numbers of people that a value tells. `withParts`: by age band, gender and role too. Everything that a value shows about people is in here, or is
 * made of what is in here.
 */
export function figuresIn(definition: MeasureDefinition, value: MeasureValue, withParts: boolean): FigureIn[] {
  const main = mainFigures(definition, value)
  const [first] = main
  if (!withParts || first === undefined) return main
  const parts = dimensions.flatMap((dimension) =>
    value.by[dimension].map(({ code, n }) => ({
      name: `${dimension}-${code}`,
      n: whole(n),
      counts: null,
      partOf: [`${first.name}/${dimension}`],
    })),
  )
  return [...main, ...parts]
}

function mainFigures({ value: operator }: MeasureDefinition, value: MeasureValue): FigureIn[] {
  const one = (name: string, n: number | null, counts: string | null, partOf: readonly string[] = []): FigureIn => ({
    name,
    n: whole(n),
    counts,
    partOf,
  })
  switch (operator.op) {
    case 'ratio':
      return [
        one('numerator', value.numerator, said(operator.numerator)),
        one('denominator', value.denominator, said(operator.denominator)),
        ...(operator.parts ?? []).flatMap((part) => {
          const found = value.parts?.find(({ code }) => code === part.code)
          return [
            one(`${part.code}-numerator`, found?.numerator ?? null, said(part.numerator)),
            one(`${part.code}-denominator`, found?.denominator ?? null, said(part.denominator)),
          ]
        }),
      ]
    case 'distribution': {
      const levels = value.distribution?.levels ?? []
      const answers = value.distribution === null ? null : levels.reduce((all, { n }) => all + n, 0)
      const enough = new Set(operator.levels.slice(operator.levels.indexOf(operator.agreed)))
      const above = levels.filter(({ code }) => enough.has(code)).reduce((all, { n }) => all + n, 0)
      return [
        one('answers', answers, null),
        one('at-or-above', answers === null ? null : above, null),
        ...levels.map(({ code, n }) =>
          one(`level-${code}`, n, null, ['answers/level', ...(enough.has(code) ? ['at-or-above/level'] : [])]),
        ),
      ]
    }
    case 'categories':
      return (value.categories ?? []).map(({ code, n }) => one(`category-${code}`, n, null))
    case 'sum':
    case 'countDistinct':
      return [one('value', value.value, said(operator))]
    case 'span':
    case 'rate':
    case 'flag':
      return [one('value', value.value, null)]
  }
}

/** Pairs of figures whose percentage is shown. */
export function fractionsIn({ value: operator }: MeasureDefinition): { numerator: string; denominator: string }[] {
  if (operator.op === 'distribution') return [{ numerator: 'at-or-above', denominator: 'answers' }]
  if (operator.op !== 'ratio') return []
  return [
    { numerator: 'numerator', denominator: 'denominator' },
    ...(operator.parts ?? []).map(({ code }) => ({
      numerator: `${code}-numerator`,
      denominator: `${code}-denominator`,
    })),
  ]
}
