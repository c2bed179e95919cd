import type { Hanging } from '../layout/hanging.ts'
import type { Child } from 'hono/jsx'
import type { DrawnDoor, DrawnGround, NetDrawing } from '../layout/drawing.ts'

export interface DrawnWords {
  /** What is drawn, in a few words. */
  title: string
  /** What it says, for those who do not see it. */
  desc: string
  /** Names an organization with its sector and its ties. */
  organization: (id: string) => string
  /** Its name alone. */
  name: (id: string) => string
  region: (code: string) => string
  /** « 06 » or a dash: what stands on the door of a region. */
  door: (door: DrawnDoor) => string
  swatch: (region: string, sector: string, count: number) => string
  ground: (ground: DrawnGround) => string
}

export interface NetDrawingProps {
  /** Before every id of this drawing. */
  id: string
  drawing: NetDrawing
  words: DrawnWords
  hanging: Hanging
  /** Where an organization leads; null: the drawing is only looked at. */
  organizationHref: ((id: string) => string) | null
  /** Where a region is opened; null: it is not. */
  regionHref: ((region: string) => string | null) | null
  /** The organization that it is all about. */
  centre?: string | undefined
  /** How much larger than the page; 1: as wide. */
  zoom?: number | undefined
}

export const linen = '#f5f1ea'

/** Under what stands in a region: undyed. */
export function Grounds({ grounds }: { grounds: readonly DrawnGround[] }) {
  return (
    <>
      {grounds.map(({ x, y, r }) => (
        <circle cx={x} cy={y} r={r} fill={linen} stroke="#cfc5b4" />
      ))}
    </>
  )
}

/** What leads somewhere, when it does. */
export function Linked({ href, label, children }: { href: string | null; label: string; children?: Child }) {
  if (href === null) return <g fill="#fff">{children}</g>
  return (
    <a href={href} fill="#fff" aria-label={label}>
      <g aria-hidden="true">{children}</g>
    </a>
  )
}
