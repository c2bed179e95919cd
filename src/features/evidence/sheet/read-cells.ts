import { regions } from '../../../field/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { readDay, readNumber, type Cell } from '../../../kernel/table/index.ts'
import { typeDefinitions, type Facet, type TypeDefinition } from '../evidence-types.ts'
import { labelsOf, inputsOf, quantitiesOf } from '../log/evidence-form.ts'
import type { Count, EvidenceType } from '../model.ts'
import type { NamedOrganization } from '../queries.ts'
import { headingKey } from './heading-key.ts'

/** What is wrong in a cell by itself. */
export type CellProblem =
  | 'not-a-day'
  | 'two-ways'
  | 'not-a-number'
  | 'type-unknown'
  | 'value-unknown'
  | 'region-unknown'
  | 'organization-unknown'
  | 'numbers-unreadable'

const partsOf = (text: string): string[] =>
  text
    .split(/[;|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

export function readDayOf(cell: Cell): Result<Day | null, CellProblem> {
  const day = readDay(cell)
  return day === undefined ? err('not-a-day') : day === 'two-ways' ? err('two-ways') : ok(day)
}

/** A count of people: whole or not, the log says. Empty: not said. */
export function readCountOf(cell: Cell): Result<number | null, CellProblem> {
  const n = readNumber(cell)
  return n === undefined ? err('not-a-number') : ok(n)
}

const typesByWord = new Map(
  typeDefinitions.flatMap(({ code, name }) =>
    [code, name.fr, name.en].map((word): [string, EvidenceType] => [headingKey(word), code]),
  ),
)
export const readTypeOf = (text: string): Result<EvidenceType, CellProblem> => {
  const code = typesByWord.get(headingKey(text))
  return code === undefined ? err('type-unknown') : ok(code)
}

/** Tags of one facet, by the words of either language; several are parted by `;`, or by a comma when no value holds it. */
export function readFacetOf(text: string, { code, values, isMany }: Facet): Result<string[], CellProblem> {
  const byWord = new Map(
    values.flatMap((value) =>
      [value.code, value.name.fr, value.name.en].map((word) => [headingKey(word), value.code] as const),
    ),
  )
  const whole = byWord.get(headingKey(text))
  if (whole !== undefined) return ok([`${code}:${whole}`])
  const parts = partsOf(isMany ? text.replaceAll(',', ';') : text)
  const found = parts.map((part) => byWord.get(headingKey(part)))
  return found.includes(undefined) ? err('value-unknown') : ok([...new Set(found)].map((value) => `${code}:${value}`))
}

/**
 * Tags of any facet of a type, as the list that is taken away writes them together. A word that is a value of two facets goes to
 * the one that still needs it: words that mean one thing only are read first.
 */
export function readTagsOf(text: string, type: TypeDefinition): Result<string[], CellProblem> {
  const read = partsOf(text).map((part) =>
    type.facets.flatMap((facet) => {
      const tags = readFacetOf(part, { ...facet, isMany: false })
      return tags.ok ? tags.value.map((tag) => ({ facet, tag })) : []
    }),
  )
  const tags: string[] = []
  const isFull = ({ code, isMany }: Facet): boolean => !isMany && tags.some((tag) => tag.startsWith(`${code}:`))
  for (const candidates of read.toSorted((a, b) => a.length - b.length)) {
    const free = candidates.filter(({ facet, tag }) => !isFull(facet) && !tags.includes(tag))
    const taken =
      free.find(({ facet }) => facet.isRequired && !tags.some((tag) => tag.startsWith(`${facet.code}:`))) ?? free[0]
    if (taken === undefined) return err('value-unknown')
    tags.push(taken.tag)
  }
  return ok(tags)
}

const regionsByWord = new Map(
  regions.flatMap(({ code, name }) =>
    [code, String(Number(code)), name.fr, name.en].map((word): [string, string] => [headingKey(word), code]),
  ),
)
export function readRegionsOf(text: string): Result<string[], CellProblem> {
  const whole = regionsByWord.get(headingKey(text))
  const found =
    whole === undefined
      ? partsOf(text.replaceAll(',', ';')).map((part) => regionsByWord.get(headingKey(part)))
      : [whole]
  return found.includes(undefined) ? err('region-unknown') : ok([...new Set(found as string[])].sort())
}

/** Ids of the organizations that a cell names, among those known. */
export function readOrganizationsOf(text: string, known: readonly NamedOrganization[]): Result<string[], CellProblem> {
  const byName = new Map(
    known.flatMap(({ id, nameFr, nameEn }) => [nameFr, nameEn].map((name) => [headingKey(name), id] as const)),
  )
  const whole = byName.get(headingKey(text))
  const found = whole === undefined ? partsOf(text).map((part) => byName.get(headingKey(part))) : [whole]
  return found.includes(undefined) ? err('organization-unknown') : ok([...new Set(found as string[])])
}

/** Numbers as the list that is taken away writes them: « Présences 12; Personnes différentes 10 ». */
export function readNumbersOf(text: string, type: TypeDefinition): Result<Count[], CellProblem> {
  const inputs = quantitiesOf(type).flatMap((quantity) => Object.values(inputsOf(quantity)).flat())
  const byLabel = new Map(
    (['fr', 'en'] as const).flatMap((lang) => {
      const labels = labelsOf(type, lang)
      return inputs.map(({ name, count }) => [headingKey(labels[name] ?? name), count] as const)
    }),
  )
  const counts: Count[] = []
  for (const part of text.split(/;|(?<=\d),\s/).map((one) => one.trim())) {
    if (part === '') continue
    const found = longestLabel(part, byLabel)
    if (found === null) return err('numbers-unreadable')
    counts.push({ ...found.count, n: found.n })
  }
  return ok(counts)
}

/** A label, then its number; the longest label that is one, since some end with a number. */
function longestLabel(
  text: string,
  labels: ReadonlyMap<string, Omit<Count, 'n'>>,
): { count: Omit<Count, 'n'>; n: number } | null {
  const words = text
    .replaceAll(':', ' ')
    .trim()
    .split(/[\s\u00a0\u202f]+/u)
  for (let at = words.length - 1; at > 0; at -= 1) {
    const count = labels.get(headingKey(words.slice(0, at).join(' ')))
    const digits = words.slice(at).join('').replaceAll(',', '')
    if (count !== undefined && /^\d{1,9}$/.test(digits)) return { count, n: Number(digits) }
  }
  return null
}
