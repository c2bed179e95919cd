import { encode } from 'uqr'

interface Drawing {
  size: number
  /** Each run of dark squares of a row is one rectangle. */
  path: string
}

/** Drawing a code costs more than the page around it: the last ones are kept. */
const kept = new Map<string, Drawing>()
const most = 1000

function drawingOf(text: string): Drawing {
  const known = kept.get(text)
  if (known !== undefined) return known
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const rows = data.map((row) => row.map((isDark) => (isDark ? '1' : '0')).join(''))
  const path = rows.flatMap((row, y) =>
    [...row.matchAll(/1+/g)].map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
  )
  const drawing = { size, path: path.join('') }
  if (kept.size >= most) kept.delete(kept.keys().next().value ?? '')
  kept.set(text, drawing)
  return drawing
}

/** A QR code as one path: dark squares on white, with the quiet border that readers need. */
export function QrCode({ text, label, pixels = 220 }: { text: string; label: string; pixels?: number }) {
  const { size, path } = drawingOf(text)
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      width={pixels}
      height={pixels}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  )
}
