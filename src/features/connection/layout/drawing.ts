import type { Tie } from '../model.ts'
import type { Label } from './labels.ts'

/** `ring`: names around; `dense`: too many for names, arcs are several deep; `grounds`: a ring a region; `folded`: numbers by region and sector. */
export type DrawingForm = 'ring' | 'dense' | 'grounds' | 'folded'

/** An organization, where it is drawn. */
export interface DrawnOrganization {
  id: string
  sector: string
  x: number
  y: number
  /** Null: its name does not fit, it is read when one points at it. */
  label: Label | null
}

export interface DrawnTie {
  tie: Tie
  d: string
  /** Middle of the curve: there it is marked which of the two sources is missing. */
  x: number
  y: number
}

/** Ties that are drawn as one: between two regions, or two sectors of one. */
export interface DrawnRope {
  from: string
  to: string
  count: number
  d: string
}

export interface DrawnThread {
  sector: string
  d: string
  width: number
}

export interface DrawnGround {
  region: string
  x: number
  y: number
  r: number
  count: number
}

/** Organizations of one sector in one region, folded; none: a hole that one can see. */
export interface DrawnSwatch {
  region: string
  sector: string
  x: number
  y: number
  count: number
}

/** Another region that the one opened has ties with. */
export interface DrawnDoor {
  region: string
  x: number
  y: number
  count: number
  label: Label
}

/** All that is drawn of a net, in units of the drawing, in the order one goes through it: region, sector, name. */
export interface NetDrawing {
  form: DrawingForm
  /** Left, top, width, height. */
  box: readonly [number, number, number, number]
  /** Side of an organization’s square. */
  side: number
  grounds: readonly DrawnGround[]
  threads: readonly DrawnThread[]
  organizations: readonly DrawnOrganization[]
  ties: readonly DrawnTie[]
  swatches: readonly DrawnSwatch[]
  ropes: readonly DrawnRope[]
  doors: readonly DrawnDoor[]
}

interface Point {
  x: number
  y: number
}

/** A curve that leans to a centre, the more the longer it is. */
export function leaning(from: Point, to: Point, centre: Point, reach: number): { d: string; x: number; y: number } {
  const chord = Math.hypot(to.x - from.x, to.y - from.y)
  const lean = 0.25 + 0.2 * Math.min(1, chord / (2 * reach))
  const [bendX, bendY] = [
    ((from.x + to.x) / 2) * (1 - lean) + centre.x * lean,
    ((from.y + to.y) / 2) * (1 - lean) + centre.y * lean,
  ].map(Math.round) as [number, number]
  return {
    d: `M${Math.round(from.x)} ${Math.round(from.y)}Q${bendX} ${bendY} ${Math.round(to.x)} ${Math.round(to.y)}`,
    x: Math.round((from.x + 2 * bendX + to.x) / 4),
    y: Math.round((from.y + 2 * bendY + to.y) / 4),
  }
}

/** A curve that swings to its right, a little. */
export function swinging(from: Point, to: Point, by = 0.12): { d: string; x: number; y: number } {
  const centre = {
    x: (from.x + to.x) / 2 - (to.y - from.y) * by * 2,
    y: (from.y + to.y) / 2 + (to.x - from.x) * by * 2,
  }
  const bend = { x: Math.round(centre.x), y: Math.round(centre.y) }
  return {
    d: `M${Math.round(from.x)} ${Math.round(from.y)}Q${bend.x} ${bend.y} ${Math.round(to.x)} ${Math.round(to.y)}`,
    x: Math.round((from.x + 2 * bend.x + to.x) / 4),
    y: Math.round((from.y + 2 * bend.y + to.y) / 4),
  }
}
