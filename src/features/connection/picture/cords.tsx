import { walnut } from '../../../design/index.ts'
import type { DrawnTie } from '../layout/drawing.ts'
import { tieKey, type Hanging } from '../layout/hanging.ts'
import {
  cordStyles,
  halo,
  layersOf,
  sideOf,
  styleOf,
  type CordStyle,
  type OneSided,
  type StrokeLayer,
} from './strokes.ts'

interface CordsProps {
  /** Before the ids of this drawing: a page may hold two. */
  id: string
  /** Many ties: each is drawn finer. */
  fine: boolean
  ties: readonly DrawnTie[]
  hanging: Hanging
  /** Place of an organization in the drawing: what the island finds its ties by. */
  placeOf: ReadonlyMap<string, number>
}

/** Ties, the strongest over the others. Each curve is written once, and drawn as often as its cord has lines. */
export function Cords({ id, fine, ties, hanging, placeOf }: CordsProps) {
  const groups = Map.groupBy(ties, ({ tie }) => nameOf(styleOf(tie)))
  return (
    <g data-cords="">
      <path
        d={ties.flatMap(({ tie, d }) => (hanging.ties.has(tieKey(tie)) ? [d] : [])).join('')}
        fill="none"
        stroke={halo.ink}
        stroke-width={fine ? halo.width * 0.6 : halo.width}
        stroke-linecap="round"
      />
      {cordStyles.map((style) => {
        const drawn = groups.get(nameOf(style))
        if (drawn === undefined) return ''
        const group = `${id}-${nameOf(style)}`
        return (
          <>
            <defs>
              <g id={group}>
                {drawn.map(({ tie, d }) => (
                  <path d={d} data-t={`${placeOf.get(tie.a) ?? ''} ${placeOf.get(tie.b) ?? ''}`} />
                ))}
              </g>
            </defs>
            {layersOf(style).map((layer) => (
              <use href={`#${group}`} {...lineOf(layer, fine ? 0.6 : 1)} />
            ))}
          </>
        )
      })}
      <SideMarks ties={ties} scale={fine ? 0.6 : 1} />
    </g>
  )
}

const nameOf = ({ strength, isDormant }: CordStyle): string => (isDormant ? `${strength}-dormant` : strength)

const lineOf = ({ ink, width, dash, offset }: StrokeLayer, scale = 1) => ({
  fill: 'none',
  stroke: ink,
  'stroke-width': Math.round(width * scale * 10) / 10,
  'stroke-dasharray': dash,
  'stroke-dashoffset': offset,
})

/** A hollow bead: said, nothing logged. A full one: logged, said by nobody. */
function SideMarks({ ties, scale }: { ties: readonly DrawnTie[]; scale: number }) {
  const beads = (side: OneSided) =>
    ties.flatMap(({ tie, x, y }) => (sideOf(tie) === side ? [`M${x} ${y}h0`] : [])).join('')
  return <Beads hollow={beads('declared-only')} full={beads('evidenced-only')} scale={scale} />
}

function Beads({ hollow, full, scale = 1 }: { hollow: string; full: string; scale?: number }) {
  return (
    <g fill="none" stroke-linecap="round">
      {hollow && <path data-side="declared-only" d={hollow} stroke={walnut} stroke-width={14 * scale} />}
      {hollow && <path d={hollow} stroke="#fff" stroke-width={9 * scale} />}
      {full && <path d={full} stroke="#fff" stroke-width={16 * scale} />}
      {full && <path data-side="evidenced-only" d={full} stroke={walnut} stroke-width={12 * scale} />}
    </g>
  )
}

/** A piece of cord for the key and the table: as on the drawing, lying. */
export function CordSample({
  style,
  side = null,
  hangs = false,
}: {
  style: CordStyle
  side?: OneSided
  hangs?: boolean
}) {
  return (
    <svg width="54" height="18" viewBox="0 0 54 18" aria-hidden="true">
      {hangs && <path d="M9 9h36" stroke={halo.ink} stroke-width="16" stroke-linecap="round" />}
      {layersOf(style).map((layer) => (
        <path d="M1 9h52" {...lineOf(layer)} />
      ))}
      <Beads hollow={side === 'declared-only' ? 'M27 9h0' : ''} full={side === 'evidenced-only' ? 'M27 9h0' : ''} />
    </svg>
  )
}
