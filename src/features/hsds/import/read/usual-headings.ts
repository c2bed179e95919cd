import { fold } from '../../../../kernel/language.ts'
import { targets } from './column-targets.ts'

/** One spelling for a heading: `Code postal`, `code_postal` and `CodePostal` are the same. */
export const headingKey = (heading: string): string => fold(heading).replace(/[^\p{L}\p{N}]+/gu, '')

const byUsualHeading = new Map(
  targets.flatMap(({ code, headings }) => headings.map((one): [string, string] => [headingKey(one), code])),
)

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
/** Words of a heading that say whose the value is. */
const owners: readonly [string, ReadonlySet<string>][] = [
  ['organization', words('organization organisation organizations org organisme agency agence provider fournisseur')],
  ['location', words('location site place lieu facility building immeuble')],
  ['service', words('service services program programme product produit resource ressource')],
]
const ownerOf = (word: string): string | undefined => owners.find(([, all]) => all.has(word))?.[0]
/** Words of a heading that say nothing. */
const fillers = words('of or and the a an for de du des la le les l d ou et')

/**
 * Where a column of this heading usually goes: as the heading stands, else by the words that say whose it is and what it is
 * (`location_name`, `Name of Service or Product`). Null when that is not clear.
 */
export function usualTarget(heading: string): string | null {
  const known = byUsualHeading.get(headingKey(heading))
  if (known !== undefined) return known
  const parts = fold(heading.replace(/([a-z])([A-Z])/g, '$1 $2'))
    .replace(/\bweb[ _-]?site\b|\bsite[ _-]?web\b/g, 'website')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !fillers.has(word))
  const said = new Set(parts.flatMap((word) => ownerOf(word) ?? []))
  const [owner] = said
  const code = byUsualHeading.get(parts.filter((word) => ownerOf(word) === undefined).join(''))
  if (owner === undefined || said.size > 1 || code === undefined) return null
  return code.startsWith('service.') ? ownedBy(code, owner) : code
}

/** The same field of another object, under the name it has there. */
export function ownedBy(code: string, owner: string): string {
  const moved = code.replace(/^service\./, `${owner}.`)
  return owner === 'organization' ? moved.replace(/\.url$/, '.website') : moved
}
