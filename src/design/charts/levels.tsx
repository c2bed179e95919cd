import { stack } from 'd3-shape'
import { useDrawing } from '../drawings.tsx'
import { walnut } from '../inks.ts'
import { usePageLanguage } from '../page-language.tsx'
import { formatNumber } from '../../kernel/language.ts'
import { Chart, type ChartProps } from './chart.tsx'
import { fabricOf } from './chart-drawings.tsx'
import { fromZero } from './scale.ts'
import { words } from './words.ts'

export interface LevelsProps extends Pick<ChartProps, 'id' | 'title' | 'desc'> {
  /** Lowest first. */
  levels: readonly { code: string; name: string }[]
  /** The first level that counts as enough; null: none was agreed. */
  agreed: string | null
  /** One bar each: this year and the last, or one region and another. Answers at each level, by code. */
  rows: readonly { name: string; answers: Readonly<Record<string, number>> }[]
  /** Headings of the table: what a row is, and the total of it. */
  head: { row: string; total: string }
}

/** From the top of one bar to the next: its name, then the bar. */
const rowHeight = 62
const barTop = 24
const barHeight = 28

/** How answers spread over ordered levels: a bar of stacked parts, whole at 100 %, the agreed level marked. */
export function Levels(props: LevelsProps) {
  const { levels, rows, agreed, head } = props
  const lang = usePageLanguage()
  const parts = partsOf(props)
  const total = (answers: Readonly<Record<string, number>>): number =>
    levels.reduce((sum, { code }) => sum + (answers[code] ?? 0), 0)
  return (
    <Chart
      id={props.id}
      title={props.title}
      desc={props.desc}
      height={rows.length * rowHeight}
      keys={[
        ...levels.map(({ name }, index) => <Swatch fabric={fabricOf(index, levels.length)} name={name} />),
        ...(agreed === null ? [] : [words[lang].agreed]),
      ]}
      table={{
        head: [
          { text: head.row },
          ...levels.map(({ name }) => ({ text: name, numeric: true })),
          { text: head.total, numeric: true },
        ],
        rows: rows.map(({ name, answers }) => [
          name,
          ...levels.map(({ code }) => formatNumber(answers[code] ?? 0, lang)),
          formatNumber(total(answers), lang),
        ]),
      }}
    >
      {rows.map(({ name }, row) => (
        <>
          <text x="0" y={row * rowHeight + barTop - 8} font-size="14" font-weight="700" fill={walnut}>
            {name}
          </text>
          {parts
            .filter((part) => part.row === row)
            .map((part) => (
              <Part {...part} />
            ))}
        </>
      ))}
    </Chart>
  )
}

interface PartDrawn {
  row: number
  /** Percents of the width. */
  from: number
  to: number
  answers: number
  fabric: string
  isFirstAgreed: boolean
}

function partsOf({ levels, rows, agreed }: LevelsProps): PartDrawn[] {
  const series = stack<LevelsProps['rows'][number]>()
    .keys(levels.map(({ code }) => code))
    .value(({ answers }, code) => answers[code] ?? 0)([...rows])
  const ends = rows.map((_, row) => Math.max(1, ...series.map((one) => one[row]?.[1] ?? 0)))
  return series.flatMap((one, level) =>
    rows.map((row, index) => {
      const x = fromZero(ends[index] ?? 1, [0, 100])
      const [from, to] = one[index] ?? [0, 0]
      return {
        row: index,
        from: x(from),
        to: x(to),
        answers: row.answers[one.key] ?? 0,
        fabric: fabricOf(level, levels.length),
        isFirstAgreed: one.key === agreed,
      }
    }),
  )
}

/** Narrower parts have no number written on them: the table has it. */
const narrowest = 8

function Part({ row, from, to, answers, fabric, isFirstAgreed }: PartDrawn) {
  const fill = `url(${useDrawing(fabric)})`
  const top = row * rowHeight + barTop
  const at = (percent: number): string => `${percent.toFixed(2)}%`
  return (
    <>
      {to > from && (
        <rect
          x={at(from)}
          y={top}
          width={at(to - from)}
          height={barHeight}
          fill={fill}
          stroke={walnut}
          stroke-width="1.4"
        />
      )}
      {isFirstAgreed && (
        <line x1={at(from)} x2={at(from)} y1={top - 4} y2={top + barHeight + 4} stroke={walnut} stroke-width="5" />
      )}
      {to - from >= narrowest && (
        <text
          x={at((from + to) / 2)}
          y={top + 19}
          font-size="14"
          font-weight="700"
          text-anchor="middle"
          fill={walnut}
          stroke="#fff"
          stroke-width="5"
          stroke-linejoin="round"
          paint-order="stroke"
        >
          {formatNumber(answers, usePageLanguage())}
        </text>
      )}
    </>
  )
}

function Swatch({ fabric, name }: { fabric: string; name: string }) {
  return (
    <>
      <svg width="24" height="16" aria-hidden="true">
        <rect x="1" y="1" width="22" height="14" fill={`url(${useDrawing(fabric)})`} stroke={walnut} />
      </svg>
      {name}
    </>
  )
}
