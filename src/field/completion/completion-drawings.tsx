import { border, defineDrawings, faint, walnut } from '../../design/index.ts'
import { completionSteps, rowsOf, type CompletionStep } from './completion-steps.ts'

defineDrawings([
  { id: 'cloth', draw: () => <ClothPattern /> },
  { id: 'column-none', draw: () => <EmptyColumn /> },
  ...completionSteps.flatMap((step) => [
    { id: `bar-${step}`, draw: () => <Bar step={step} />, needs: step > 0 ? ['cloth'] : [] },
    { id: `cell-${step}`, draw: () => <Cell step={step} /> },
    { id: `column-${step}`, draw: () => <Column step={step} />, needs: step > 0 ? ['cloth'] : [] },
  ]),
])

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
