import type { Net, NetOrganization } from '../model.ts'
import type { DrawingForm, NetDrawing } from './drawing.ts'
import { drawFolded } from './folded.ts'
import { drawGrounds } from './grounds.ts'
import { foldedFrom, groundOf, type NetLayout } from './lay-out.ts'
import { drawRing } from './one-ring.ts'
import { inOrder } from './order.ts'

/** Up to so many, every name is written around one ring. */
const namedUpTo = 40
/** One region holds no more organizations than this as places of its own. */
const denseUpTo = 200

/** What of a net is drawn. */
export interface DrawAsked {
  layout: NetLayout
  /** Code of the region that is opened; null: none. */
  opened: string | null
  /** A name as it is written beside its organization. */
  nameOf: (organization: NetOrganization) => string
  regionName: (region: string) => string
  /** A small drawing has no names: it is for comparing. */
  isSmall?: boolean | undefined
}

/**
 * Where everything of a net stands. The form follows from how many organizations there are, and in how many regions; places from
 * region, sector and name. It says nothing of importance.
 */
export function drawNet(
  net: Pick<Net, 'organizations' | 'ties'>,
  { layout, opened, isSmall = false, ...names }: DrawAsked,
): NetDrawing {
  const organizations = inOrder(net.organizations)
  const isOpened = opened !== null && organizations.some((one) => groundOf(one) === opened)
  const shown = isOpened ? organizations.filter((one) => groundOf(one) === opened) : organizations
  const form = formOf(shown)
  const asked = { organizations: shown, all: organizations, ties: net.ties, layout, isNamed: !isSmall, ...names }
  if (form === 'folded') return drawFolded(asked)
  if (form === 'grounds') return drawGrounds(asked)
  return drawRing(asked, form, isOpened ? opened : null)
}

/** How so many organizations are drawn. */
export function formOf(organizations: readonly NetOrganization[]): DrawingForm {
  const count = organizations.length
  if (count <= namedUpTo) return 'ring'
  const isOneRegion = new Set(organizations.map(groundOf)).size === 1
  if (isOneRegion) return count <= denseUpTo ? 'dense' : 'folded'
  return count <= foldedFrom ? 'grounds' : 'folded'
}
