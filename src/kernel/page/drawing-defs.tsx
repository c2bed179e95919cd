import type { SectorCode } from './sectors.ts'
import type { CompletionStep } from './steps.ts'
import { rowsOf } from './steps.ts'

/** `-v`: the same thread standing; patterns turn with the thread. */
export type DrawingId =
  | SectorCode
  | `${SectorCode}-v`
  | 'cloth'
  | `bar-${CompletionStep}`
  | `cell-${CompletionStep}`
  | `column-${CompletionStep}`
  | 'column-none'
  | 'dropped-stitch'
  | 'go'

export const walnut = '#2b211b'
const border = '#857661'
const faint = '#a99a85'

/** Dye, tile size in user units, and what is drawn on the dye. */
const threads: Record<
  SectorCode,
  { dye: string; width: number; height: number; stroke: string; d: string; strokeWidth: number }
> = {
  community: {
    dye: '#f0b93a',
    width: 14,
    height: 14,
    stroke: '#5e3d00',
    d: 'M3.5 3.5h0M10.5 10.5h0',
    strokeWidth: 4.6,
  },
  education: {
    dye: '#7fa9d6',
    width: 12,
    height: 12,
    stroke: '#1f3d66',
    d: 'M-3 3 3-3M-3 15 15-3M9 15l6-6',
    strokeWidth: 2.6,
  },
  institutional: { dye: '#145243', width: 11, height: 20, stroke: '#a9d8c4', d: 'M2.2 0v20', strokeWidth: 2.4 },
  police: { dye: '#20243a', width: 20, height: 13, stroke: '#aab0d6', d: 'M0 4h20', strokeWidth: 1.8 },
  justice: {
    dye: '#c0628f',
    width: 16,
    height: 20,
    stroke: '#fbe3ee',
    d: 'M0 0l8 10-8 10M8 0l8 10-8 10M-8 0l8 10-8 10',
    strokeWidth: 2.4,
  },
}

export function DrawingDefinition({ id }: { id: DrawingId }) {
  const [name = '', variant = ''] = id.split('-')
  if (name in threads) return <ThreadPattern code={name as SectorCode} standing={variant === 'v'} />
  if (id === 'cloth') return <ClothPattern />
  if (id === 'go') return <GoSymbol />
  if (id === 'dropped-stitch') return <DroppedStitch />
  if (id === 'column-none') return <EmptyColumn />
  const step = Number(variant) as CompletionStep
  if (name === 'bar') return <Bar step={step} />
  return name === 'cell' ? <Cell step={step} /> : <Column step={step} />
}

function ThreadPattern({ code, standing }: { code: SectorCode; standing: boolean }) {
  const { dye, width, height, stroke, d, strokeWidth } = threads[code]
  return (
    <pattern
      id={standing ? `${code}-v` : code}
      width={width}
      height={height}
      patternUnits="userSpaceOnUse"
      patternTransform={standing ? 'rotate(90)' : undefined}
    >
      <path fill={dye} d={`M0 0h${width}v${height}H0z`} />
      <path
        d={d}
        fill="none"
        stroke={stroke}
        stroke-width={strokeWidth}
        stroke-linecap={code === 'community' ? 'round' : undefined}
      />
    </pattern>
  )
}

function ClothPattern() {
  return (
    <pattern id="cloth" width="10" height="10" patternUnits="userSpaceOnUse">
      <path fill="#e3bd72" d="M0 0h10v10H0z" />
      <path d="M2.5-1v4.2M2.5 6.2v5M7.5 1.2v7" stroke={walnut} stroke-width="2.9" stroke-linecap="round" />
    </pattern>
  )
}

/** The woven part is truly proportional; ticks show the steps that are left; the hem closes at 100 only. */
function Bar({ step }: { step: CompletionStep }) {
  const end = 1 + step * 2
  const ticks = [20, 30, 50, 75].filter((tick) => tick > step).map((tick) => `M${1 + tick * 2} 3v15`)
  return (
    <symbol id={`bar-${step}`} viewBox="0 0 202 22">
      <path d={`M1 5h200M1 9h200M1 13h200M1 17h200${ticks.join('')}`} stroke={border} />
      <path d="M1 1.5v18" stroke={walnut} stroke-width="2.4" />
      {step > 0 && <path d={`M1 2h${end - 1}v17H1z`} fill="url(#cloth)" stroke={walnut} stroke-width="1.4" />}
      <path d={step === 100 ? 'M195 2h6v17h-6z' : 'M200.3 4h1.4v14h-1.4z'} fill={step === 100 ? walnut : border} />
    </symbol>
  )
}

/** 24 × 22: rows from the bottom, over and under in turn, with a hem at 100. */
function Cell({ step }: { step: CompletionStep }) {
  const rows = Array.from({ length: rowsOf(step) }, (_, row) => {
    const y = 19 - row * 4
    return row % 2 === 0 ? `M2 ${y}h2M7 ${y}h5M15 ${y}h7` : `M2 ${y}h7M12 ${y}h5M20 ${y}h2`
  })
  return (
    <symbol id={`cell-${step}`} viewBox="0 0 24 22">
      <path d="M4 1v20M9.3 1v20M14.6 1v20M20 1v20" stroke={faint} stroke-width="1.2" />
      {rows.length > 0 && <path d={rows.join('')} stroke={walnut} stroke-width="3.1" />}
      {step === 100 && <path d="M1 .9h22M1 21.1h22" stroke={walnut} stroke-width="1.6" />}
    </symbol>
  )
}

/** One action of the whole plan: 31 × 102, bare threads, then 18 high per row. */
function Column({ step }: { step: CompletionStep }) {
  const rows = rowsOf(step)
  const top = 96 - rows * 18
  const between = Array.from({ length: Math.max(rows - 1, 0) }, (_, row) => `M1 ${96 - (row + 1) * 18}h29`)
  return (
    <symbol id={`column-${step}`} viewBox="0 0 31 100">
      <path d="M4 2v94M11.7 2v94M19.3 2v94M27 2v94" stroke={border} stroke-width="1.3" />
      {rows > 0 && <path d={`M1 ${top}h29v${rows * 18}H1z`} fill="url(#cloth)" stroke={walnut} stroke-width="1.6" />}
      {between.length > 0 && <path d={between.join('')} stroke="#fff" stroke-width="2" />}
      {step === 100 && <path d="M.5 5.5h30M.5 97h30" stroke={walnut} stroke-width="3.4" />}
    </symbol>
  )
}

/** Not chosen: dotted. Empty is not zero. */
function EmptyColumn() {
  return (
    <symbol id="column-none" viewBox="0 0 31 100">
      <path d="M7.5 2v94M23.5 2v94" stroke={faint} stroke-width="1.4" stroke-dasharray="1.5 6" stroke-linecap="round" />
    </symbol>
  )
}

function DroppedStitch() {
  return (
    <symbol id="dropped-stitch" viewBox="0 0 18 18">
      <path d="M0 4h6c-6 12 12 12 6 0h6M0 1h18" fill="none" stroke="currentColor" stroke-width="1.8" />
    </symbol>
  )
}

/** An arrow of three threads. */
function GoSymbol() {
  return (
    <symbol id="go" viewBox="0 0 28 28">
      <path d="M2 9h16M2 14h22M2 19h16" stroke="#d8ae5b" stroke-width="2" />
      <path d="M17 6l8 8-8 8" fill="none" stroke={walnut} stroke-width="2.4" />
    </symbol>
  )
}
