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
  [
    'organization',
    words(
      'organization organisation organizations organisations org organisme organismes agency agencies agence agences provider providers fournisseur',
    ),
  ],
  ['location', words('location locations site sites place places lieu lieux facility facilities building immeuble')],
  [
    'service',
    words(
      'service services program programs programme programmes product produit resource resources ressource ressources',
    ),
  ],
]
const ownerOf = (word: string): string | undefined => owners.find(([, all]) => all.has(word))?.[0]
/** Words of a heading that say nothing. */
const fillers = words('of or and the a an for de du des la le les l d ou et')
/** Words that say nothing before another: `physical_address_city` is a city. */
const beforeOthers = words('physical mailing postal address adresse')

const wordsOf = (text: string): string[] =>
  fold(text.replace(/([a-z])([A-Z])/g, '$1 $2'))
    .replace(/\bweb[ _-]?site\b|\bsite[ _-]?web\b/g, 'website')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !fillers.has(word))

const ownersIn = (parts: readonly string[]): string[] => [...new Set(parts.flatMap((word) => ownerOf(word) ?? []))]

/** Whose lines a file of this name holds, by its words: `liste-organismes-2026.csv`. Null when that is not clear. */
export function ownerInName(name: string): 'organization' | 'location' | null {
  const [owner, ...others] = ownersIn(wordsOf(name))
  return others.length === 0 && (owner === 'organization' || owner === 'location') ? owner : null
}

/**
 * Where a column of this heading usually goes: as the heading stands, else by the words that say whose it is and what it is
 * (`location_name`, `Name of Service or Product`). Null when that is not clear.
 */
export function usualTarget(heading: string): string | null {
  const known = byUsualHeading.get(headingKey(heading))
  if (known !== undefined) return known
  const parts = wordsOf(heading)
  const [owner, ...others] = ownersIn(parts)
  const rest = parts.filter((word) => ownerOf(word) === undefined)
  if (others.length > 0) return null
  let code = byUsualHeading.get(rest.join(''))
  while (code === undefined && rest.length > 1 && beforeOthers.has(rest[0] ?? '')) {
    rest.shift()
    code = byUsualHeading.get(rest.join(''))
  }
  if (code === undefined) return null
  return owner !== undefined && code.startsWith('service.') ? ownedBy(code, owner) : code
}

/** The same field of another object, under the name it has there. */
export function ownedBy(code: string, owner: string): string {
  const moved = code.replace(/^service\./, `${owner}.`)
  return owner === 'organization' ? moved.replace(/\.url$/, '.website') : moved
}
