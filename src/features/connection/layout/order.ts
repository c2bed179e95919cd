import { sectorCodes } from '../../../field/index.ts'
import { fold } from '../../../kernel/language.ts'
import type { NetOrganization } from '../model.ts'
import { groundOf } from './lay-out.ts'

/** By region, sector, name: the order of the picture, of the keyboard and of its list, the same in both languages. */
export const inOrder = (organizations: readonly NetOrganization[]): NetOrganization[] =>
  organizations
    .map((one) => ({ one, key: `${groundOf(one)}|${sectorRank(one.sector)}|${fold(one.name.fr)}|${one.id}` }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ one }) => one)

/** The fixed order of sectors; one that is not known comes last. */
export function sectorRank(sector: string): string {
  const at = (sectorCodes as readonly string[]).indexOf(sector)
  return at === -1 ? `9${sector}` : String(at)
}
