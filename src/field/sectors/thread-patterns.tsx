import { defineDrawings } from '../../design/index.ts'
import { sectors, type SectorCode } from './sectors.ts'

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

defineDrawings(
  sectors.flatMap(({ code }) =>
    [false, true].map((standing) => ({
      id: threadPattern(code, standing),
      draw: () => <ThreadPattern code={code} standing={standing} />,
    })),
  ),
)

/** Id of a sector's thread, lying or standing: the pattern turns with the thread. */
export function threadPattern(code: SectorCode, standing = false): string {
  return standing ? `${code}-v` : code
}

function ThreadPattern({ code, standing }: { code: SectorCode; standing: boolean }) {
  const { dye, width, height, stroke, d, strokeWidth } = threads[code]
  return (
    <pattern
      id={threadPattern(code, standing)}
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
