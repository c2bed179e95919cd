import { fold } from '../../../kernel/language.ts'
import type { LocationDoc } from '../model.ts'

/** Zone of a place that tells nothing else: most of Quebec, and the help lines. */
export const usualZone = 'America/Toronto'
const islandsZone = 'America/Halifax'
const lowerShoreZone = 'America/Blanc-Sablon'

/** Towns and villages of the Îles-de-la-Madeleine, folded: Atlantic time, with the change of clocks. */
const islands = new Set([
  'les iles-de-la-madeleine',
  'iles-de-la-madeleine',
  'cap-aux-meules',
  'etang-du-nord',
  "l'etang-du-nord",
  'fatima',
  'grande-entree',
  'grosse-ile',
  'havre-aubert',
  "l'ile-du-havre-aubert",
  'havre-aux-maisons',
  "ile-d'entree",
])
/** Towns and villages of the Basse-Côte-Nord, folded: Atlantic time, which never changes (Legal Time Act, CQLR c. T-5.1). */
const lowerShore = new Set([
  'blanc-sablon',
  'lourdes-de-blanc-sablon',
  'bonne-esperance',
  'riviere-saint-paul',
  'saint-augustin',
  'pakuashipi',
  'pakua shipi',
  'gros-mecatina',
  'la tabatiere',
  'mutton bay',
  'tete-a-la-baleine',
  'cote-nord-du-golfe-du-saint-laurent',
  'chevery',
  'harrington harbour',
  'kegaska',
  'la romaine',
  'unamen shipu',
])

/** IANA zone of a place of Quebec, from its town, or from the postal codes of the islands (G4T). */
export function zoneOfPlace({ addresses }: Pick<LocationDoc, 'addresses'>): string {
  for (const { city, postal_code } of addresses ?? []) {
    const town = fold(city)
    if (islands.has(town) || postal_code.toUpperCase().startsWith('G4T')) return islandsZone
    if (lowerShore.has(town)) return lowerShoreZone
  }
  return usualZone
}
