import { useDrawing, usePageLanguage, walnut } from '../../../design/index.ts'
import { sectorCodes, sectorOf, threadPattern, type SectorCode } from '../../../field/index.ts'
import type { DrawnDoor, DrawnGround, DrawnOrganization, NetDrawing } from '../layout/drawing.ts'
import type { Label } from '../layout/labels.ts'
import { Cords } from './cords.tsx'
import { Grounds, Linked, linen, type NetDrawingProps } from './drawn-parts.tsx'
import { halo } from './strokes.ts'
import { Folded } from './folded-cloth.tsx'

const text = { 'font-size': 15, fill: walnut, stroke: '#fff', 'stroke-width': 4, 'paint-order': 'stroke' } as const

/** A net, drawn: pattern and letter say the sector, the stroke says the strength; colour says nothing alone. */
export function NetPicture(props: NetDrawingProps) {
  const { id, drawing, words, zoom = 1 } = props
  const placeOf = new Map(drawing.organizations.map((one, at) => [one.id, at]))
  return (
    <svg
      class={`net net--${drawing.form} net--x${zoom}`}
      viewBox={drawing.box.join(' ')}
      role="group"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
      data-net=""
    >
      <title id={`${id}-title`}>{words.title}</title>
      <desc id={`${id}-desc`}>{words.desc}</desc>
      <defs>
        <Squares id={id} side={drawing.side} />
      </defs>
      {drawing.form === 'folded' ? (
        <Folded {...props} />
      ) : (
        <>
          <Grounds grounds={drawing.grounds} />
          <Ropes {...props} />
          <Cords id={id} fine={drawing.form !== 'ring'} ties={drawing.ties} hanging={props.hanging} placeOf={placeOf} />
          <Threads drawing={drawing} />
          <g {...text}>
            {drawing.organizations.map((one, at) => (
              <Organization {...props} one={one} at={at} />
            ))}
          </g>
          {drawing.doors.map((door) => (
            <Door {...props} door={door} />
          ))}
        </>
      )}
      {drawing.grounds.map((ground) => (
        <GroundName {...props} ground={ground} />
      ))}
    </svg>
  )
}

const isSector = (code: string): code is SectorCode => (sectorCodes as readonly string[]).includes(code)

/** White squares with the letter of a sector, once each; `own`: the organization it is all about, reversed. */
function Squares({ id, side }: { id: string; side: number }) {
  const lang = usePageLanguage()
  const squares: [string, string][] = [
    ...sectorCodes.map((code): [string, string] => [code, sectorOf(code).letter[lang]]),
    ['', ''],
  ]
  return (
    <>
      {squares.map(([code, letter]) => (
        <g id={`${id}-s-${code}`}>
          <path
            d={`M${-side / 2} ${-side / 2}h${side}v${side}h${-side}z`}
            fill="#fff"
            stroke={walnut}
            stroke-width="2"
          />
          <text
            y={side * 0.23}
            font-weight="700"
            font-size={side * 0.64}
            text-anchor="middle"
            stroke="none"
            fill={walnut}
          >
            {letter}
          </text>
        </g>
      ))}
    </>
  )
}

function Threads({ drawing }: { drawing: NetDrawing }) {
  return (
    <>
      {drawing.threads.map(({ sector, d, width }) => {
        const ink = isSector(sector) ? `url(${useDrawing(threadPattern(sector))})` : linen
        return (
          <g fill="none" data-thread={sector}>
            <path d={d} stroke={walnut} stroke-width={width} />
            <path d={d} stroke={ink} stroke-width={width - 3.5} />
          </g>
        )
      })}
    </>
  )
}

function Organization(props: NetDrawingProps & { one: DrawnOrganization; at: number }) {
  const { id, one, at, words, organizationHref, centre } = props
  const isCentre = one.id === centre
  const holds = props.hanging.organizations.has(one.id)
  const square = isSector(one.sector) ? one.sector : ''
  const drawn = (
    <>
      {holds && !isCentre && (
        <circle
          cx={one.x}
          cy={one.y}
          r={Math.round(props.drawing.side * 0.85)}
          fill={halo.ink}
          stroke="none"
          data-holds=""
        />
      )}
      {isCentre && <circle cx={one.x} cy={one.y} r={props.drawing.side * 0.95} stroke="none" />}
      <use href={`#${id}-s-${square}`} x={one.x} y={one.y} />
      {one.label ? (
        <Name label={one.label} bold={isCentre} isLink={organizationHref !== null} />
      ) : organizationHref === null ? (
        <title>{words.name(one.id)}</title>
      ) : (
        <Hidden one={one} side={props.drawing.side} name={words.name(one.id)} />
      )}
    </>
  )
  if (organizationHref === null) return <g>{drawn}</g>
  return (
    <a
      href={organizationHref(one.id)}
      data-n={at}
      aria-label={one.label ? words.organization(one.id) : words.name(one.id)}
    >
      {drawn}
    </a>
  )
}

/** In a link its words, cut short where there is no room, are said by the name of the link. */
function Name({ label, bold = false, isLink = false }: { label: Label; bold?: boolean; isLink?: boolean }) {
  return (
    <>
      {label.leader && <path d={label.leader} stroke="#857661" stroke-width="1" />}
      <text
        y={label.y}
        text-anchor={label.anchor}
        font-weight={bold ? 700 : undefined}
        aria-hidden={isLink ? 'true' : undefined}
      >
        {label.lines.map((line, at) => (
          <tspan x={label.x} dy={at === 0 ? undefined : 17}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  )
}

/** A name there is no room for: it shows when one points at its organization, or goes to it by keyboard. */
function Hidden({ one, side, name }: { one: DrawnOrganization; side: number; name: string }) {
  return (
    <text class="net__name" x={one.x} y={Math.round(one.y - side * 0.8)} text-anchor="middle" aria-hidden="true">
      {name}
    </text>
  )
}

/** The order by the keyboard is that of the places. */
function Door({ id, door, words, regionHref }: NetDrawingProps & { door: DrawnDoor }) {
  return (
    <Linked href={regionHref?.(door.region) ?? null} label={words.door(door)}>
      <use href={`#${id}-s-`} x={door.x} y={door.y} />
      <text x={door.x} y={door.y + 6} font-size="15" font-weight="700" text-anchor="middle" fill={walnut}>
        {door.region || '–'}
      </text>
      <g {...text}>
        <Name label={door.label} />
      </g>
    </Linked>
  )
}

/** Ties of one organization with a whole region. */
function Ropes({ drawing }: NetDrawingProps) {
  return (
    <path
      d={drawing.ropes.map(({ d }) => d).join('')}
      fill="none"
      stroke="#857661"
      stroke-width={drawing.form === 'dense' ? 0.8 : 2}
    />
  )
}

function GroundName({ ground, words, regionHref }: NetDrawingProps & { ground: DrawnGround }) {
  return (
    <Linked href={regionHref?.(ground.region) ?? null} label={words.ground(ground)}>
      <text {...text} x={ground.x} y={ground.y + ground.r + 12} text-anchor="middle" font-weight="700">
        {words.region(ground.region)}
      </text>
    </Linked>
  )
}
