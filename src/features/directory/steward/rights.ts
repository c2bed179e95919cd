import type { MemberRequest } from '../../../kernel/http/index.ts'
import type { Who } from '../../../kernel/session.ts'
import { keepersOf, may, type Keeper, type SheetDeed } from '../rules.ts'
import { loadSheet, type Sheet } from '../editable-sheet.ts'

/** What keeping is decided by. */
export interface Kept {
  stewardId: string | null
  networkId: string | null
}

export const mayKeep = (who: Pick<Who, 'led' | 'coordinated'>, deed: SheetDeed, sheet: Kept): boolean =>
  may(deed, keepersOf(who, sheet))

/** The chain that a deed on a sheet is written in: of the organization one leads, else of the network one coordinates. */
export function chainOf(who: Pick<Who, 'led' | 'coordinated'>, { stewardId, networkId }: Kept): string {
  if (stewardId !== null && who.led.includes(stewardId)) return stewardId
  const chain = networkId !== null && who.coordinated.includes(networkId) ? networkId : who.coordinated[0]
  if (chain === undefined) throw new Error('a sheet was kept by someone who keeps nothing')
  return chain
}

/** The sheet of the address with what the person is to it, when they may do `deed` and it stands; null otherwise. */
export async function sheetFor(
  { tx, who, params }: Pick<MemberRequest, 'tx' | 'who' | 'params'>,
  deed: SheetDeed,
  { lock = false, id = params['id'] ?? '' } = {},
): Promise<{ sheet: Sheet; held: Keeper[] } | null> {
  if (who.led.length === 0 && who.coordinated.length === 0) return null
  const sheet = await loadSheet(tx, id, { lock })
  if (sheet === null || ['deleted', 'merged'].includes(sheet.service.status)) return null
  const held = keepersOf(who, sheet.service)
  return may(deed, held) ? { sheet, held } : null
}
