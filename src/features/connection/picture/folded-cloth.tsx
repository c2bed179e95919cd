import { useDrawing, usePageLanguage, walnut } from '../../../design/index.ts'
import { sectorOf, threadPattern, type SectorCode } from '../../../field/index.ts'
import type { DrawnRope, DrawnSwatch } from '../layout/drawing.ts'
import { Grounds, Linked, type NetDrawingProps } from './drawn-parts.tsx'

/** From so many ties on, a thicker rope; the words of the key say the same. */
export const ropeSteps = [
  { from: 1, width: 1.6 },
  { from: 5, width: 3.4 },
  { from: 20, width: 6.4 },
] as const

/** Numbers by region and sector, and the ties between them as ropes. */
export function Folded(props: NetDrawingProps) {
  const { drawing } = props
  const [between, within] = [true, false].map((isBetween) =>
    drawing.ropes.filter(({ from }) => !from.includes('/') === isBetween),
  )
  return (
    <>
      <RopeLines ropes={between ?? []} />
      <Grounds grounds={drawing.grounds} />
      <RopeLines ropes={within ?? []} />
      {drawing.swatches.map((swatch) => (
        <Swatch {...props} swatch={swatch} />
      ))}
    </>
  )
}

function RopeLines({ ropes }: { ropes: readonly DrawnRope[] }) {
  return (
    <g fill="none" stroke={walnut}>
      {ropeSteps.map(({ width }, at) => (
        <path d={ropesOf(ropes, at)} stroke-width={width} />
      ))}
      <path d={ropesOf(ropes, 2)} stroke="#d8ae5b" stroke-width="3.2" stroke-dasharray="7 2.5" />
    </g>
  )
}

function ropesOf(ropes: readonly DrawnRope[], step: number): string {
  const least = ropeSteps[step]?.from ?? 0
  const most = ropeSteps[step + 1]?.from ?? Number.POSITIVE_INFINITY
  return ropes.flatMap(({ count, d }) => (count >= least && count < most ? [d] : [])).join('')
}

/** Letter on white, thread, number; a dashed outline where there is nobody. */
function Swatch({ swatch, words, regionHref }: NetDrawingProps & { swatch: DrawnSwatch }) {
  const { region, sector, x, y, count } = swatch
  const letter = sectorOf(sector as SectorCode).letter[usePageLanguage()]
  const label = words.swatch(region, sector, count)
  if (count === 0)
    return (
      <g fill="none" role="img" aria-label={label}>
        <path d={`M${x - 22} ${y - 17}h44v34h-44z`} stroke="#6f6250" stroke-width="1.5" stroke-dasharray="4 4" />
        <text x={x} y={y + 6} font-size="15" text-anchor="middle" fill="#5d4c3f">
          {letter}
        </text>
      </g>
    )
  return (
    <Linked href={regionHref?.(region) ?? null} label={label} shown={`${letter} ${count}`}>
      <path d={`M${x - 22} ${y - 17}h44v34h-44z`} stroke={walnut} stroke-width="1.5" />
      <path
        d={`M${x - 2} ${y - 17}h24v14h-24z`}
        fill={`url(${useDrawing(threadPattern(sector as SectorCode))})`}
        stroke={walnut}
        stroke-width="1.2"
      />
      <text x={x - 12} y={y - 3} font-weight="700" font-size="14" text-anchor="middle" fill={walnut}>
        {letter}
      </text>{' '}
      <text x={x} y={y + 13} font-size="14" text-anchor="middle" fill={walnut}>
        {count}
      </text>
    </Linked>
  )
}
