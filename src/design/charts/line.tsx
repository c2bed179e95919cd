import { line } from 'd3-shape'
import type { Child } from 'hono/jsx'
import { border, walnut } from '../inks.ts'
import { usePageLanguage } from '../page-language.tsx'
import { colon } from '../../kernel/wording.ts'
import { Chart, type ChartProps } from './chart.tsx'
import { fromZero, placesBetween, roundAxis } from './scale.ts'
import { words } from './words.ts'

export interface LineProps extends Pick<ChartProps, 'id' | 'title' | 'desc'> {
  /** One a period, in order. `value` null: no figure, and `said` says why; the line breaks there. `short` stands under the axis. */
  points: readonly { name: string; short: string; value: number | null; said: string; more?: Child }[]
  baseline: number | null
  target: number | null
  /** A number as it is written on the drawing. */
  format: (value: number) => string
  /** Top of the scale; 100 for shares. Unless told, the largest figure. */
  most?: number | undefined
  /** Headings of the table. `more`: of a third column. */
  head: { name: string; value: string; more?: string | undefined }
}

const height = 236
/** Pixels above and under the lines: the figures over the marks, the axis below. */
const top = 28
const bottom = 192
/** Percents of the width left at both ends, for the figures of the axis and for what is written at the marks. */
const margins = { left: 16, right: 9 }
/** With more, names under the axis stand in two lines in turn. */
const mostInALine = 5

/** One measure over periods, with where it began and where it is to go. Lines differ by stroke and words, not by colour. */
export function Line(props: LineProps) {
  const { points, baseline, target, format, head } = props
  const lang = usePageLanguage()
  const t = words[lang]
  const known = points.flatMap(({ value }) => (value === null ? [] : [value]))
  const axis = roundAxis(props.most ?? Math.max(1, ...known, baseline ?? 0, target ?? 0), 4)
  const y = fromZero(axis.most, [bottom, top])
  const x = placesBetween(points.length, [margins.left, 100 - margins.right])
  const drawn = points.map((point, index) => ({ ...point, index, x: x[index] ?? 50 }))
  const ticks = axis.ticks.map((value) => ({ y: y(value), text: format(value) }))
  const path = line<(typeof drawn)[number]>()
    .defined(({ value }) => value !== null)
    .x((point) => point.x)
    .y(({ value }) => y(value ?? 0))
  return (
    <Chart
      id={props.id}
      title={props.title}
      desc={props.desc}
      height={height}
      keys={[
        ...(baseline === null ? [] : [<Stroke dash="8 5" name={`${t.baseline}${colon(lang)} ${format(baseline)}`} />]),
        ...(target === null ? [] : [<Stroke dash="2 3" name={`${t.target}${colon(lang)} ${format(target)}`} />]),
        ...(known.length === points.length ? [] : [t.unknown]),
      ]}
      table={{
        head: [
          { text: head.name },
          { text: head.value, numeric: true },
          ...(head.more === undefined ? [] : [{ text: head.more }]),
        ],
        rows: points.map(({ name, said, more }) => [name, said, ...(head.more === undefined ? [] : [more ?? ''])]),
      }}
    >
      <Grid at={ticks} />
      {baseline !== null && <Across y={y(baseline)} dash="8 5" />}
      {target !== null && <Across y={y(target)} dash="2 3" />}
      <svg width="100%" height={height} viewBox={`0 0 100 ${height}`} preserveAspectRatio="none">
        <path
          d={path(drawn) ?? ''}
          fill="none"
          stroke={walnut}
          stroke-width="3"
          stroke-linejoin="round"
          vector-effect="non-scaling-stroke"
        />
      </svg>
      <AxisFigures at={ticks} />
      {drawn.map((point) => (
        <Mark
          x={point.x}
          y={point.value === null ? null : y(point.value)}
          text={point.value === null ? null : format(point.value)}
          under={{ text: point.short, second: points.length > mostInALine && point.index % 2 === 1 }}
        />
      ))}
    </Chart>
  )
}

interface Tick {
  y: number
  text: string
}

const Grid = ({ at }: { at: readonly Tick[] }) => (
  <>
    {at.map(({ y }) => (
      <line x2="100%" y1={y} y2={y} stroke="#cfc5b4" />
    ))}
  </>
)

/** Over the lines, each on its own white: a line that passes there does not strike them out. */
const AxisFigures = ({ at }: { at: readonly Tick[] }) => (
  <>
    {at.map(({ y, text }) => (
      <text
        x="0"
        y={y - 4}
        font-size="13"
        fill="#5d4c3f"
        stroke="#fff"
        stroke-width="5"
        stroke-linejoin="round"
        paint-order="stroke"
      >
        {text}
      </text>
    ))}
  </>
)

const Across = ({ y, dash }: { y: number; dash: string }) => (
  <line x2="100%" y1={y} y2={y} stroke={walnut} stroke-width="2" stroke-dasharray={dash} />
)

interface MarkProps {
  x: number
  y: number | null
  text: string | null
  under: { text: string; second: boolean }
}

function Mark({ x, y, text, under }: MarkProps) {
  const across = `${x.toFixed(2)}%`
  return (
    <>
      {y === null ? (
        <line
          x1={across}
          x2={across}
          y1={top}
          y2={bottom}
          stroke={border}
          stroke-width="2"
          stroke-dasharray="1 7"
          stroke-linecap="round"
        />
      ) : (
        <>
          <circle cx={across} cy={y} r="5" fill="#fff" stroke={walnut} stroke-width="3" />
          <text
            x={across}
            y={y - 12}
            font-size="14"
            font-weight="700"
            text-anchor="middle"
            fill={walnut}
            stroke="#fff"
            stroke-width="5"
            stroke-linejoin="round"
            paint-order="stroke"
          >
            {text}
          </text>
        </>
      )}
      <text x={across} y={bottom + (under.second ? 38 : 20)} font-size="13" text-anchor="middle" fill={walnut}>
        {under.text}
      </text>
    </>
  )
}

function Stroke({ dash, name }: { dash: string; name: string }) {
  return (
    <>
      <svg width="34" height="8" aria-hidden="true">
        <line x2="34" y1="4" y2="4" stroke={walnut} stroke-width="2" stroke-dasharray={dash} />
      </svg>
      {name}
    </>
  )
}
