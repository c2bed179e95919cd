import { regions, type SectorCode, sectors } from '../../../field/index.ts'
import { bareName } from '../bare-name.ts'
import type { ColumnId, ReadList, ReadRow } from './columns.ts'

/**
 * What is wrong in a cell. A blocking problem leaves its row out; the others are reported, and the cell is left empty, or
 * kept as it is when only a person can say.
 */
const cellProblems = {
  'name-missing': 'blocks',
  'name-too-long': 'blocks',
  'code-too-long': 'blocks',
  'town-too-long': 'blocks',
  'sector-unknown': 'blocks',
  'region-unknown': 'blocks',
  'website-unreadable': 'left-empty',
  'name-differs': 'left-empty',
  'looks-like': 'kept',
} as const satisfies Record<string, 'blocks' | 'left-empty' | 'kept'>
export type CellProblem = keyof typeof cellProblems

interface ImportProblem {
  code: CellProblem
  /** `C7`, or the property and the rank of the feature. */
  place: string
  /** What stands there, cut at 120 characters. */
  value: string
}

/** Sector and regions of every organization of a list that does not give them. `regions` empty: not given yet. */
export interface ImportDefaults {
  sector: SectorCode | null
  regions: string[]
}

export interface PlannedOrganization {
  /** Line of its first row. */
  line: number
  code: string | null
  nameFr: string
  nameEn: string
  sector: SectorCode
  regionCodes: string[]
  municipality: string | null
  website: string | null
  /** How many rows say it: more than one when it has several buildings. */
  rows: number
}

/** An organization of the network, as far as it takes to know it again. */
export interface KnownOrganization {
  id: string
  externalCode: string | null
  nameFr: string
  municipality: string | null
}

export interface ImportPlan {
  /** To be listed. */
  fresh: PlannedOrganization[]
  /** Already in the network: nothing changes. */
  there: number
  /** Rows that say again an organization of another row. */
  merged: number
  /** Rows left out for a problem. */
  leftOut: number
  rows: number
  problems: ImportProblem[]
}

/** Longest texts, in characters: those of the database. */
const longest = { name: 200, code: 60, town: 120 } as const

const sectorsByWord = new Map(
  sectors.flatMap(({ code, name }) =>
    [code, name.fr, name.en].map((word): [string, SectorCode] => [bareName(word), code]),
  ),
)
const regionsByWord = new Map(
  regions.flatMap(({ code, name }) =>
    [code, String(Number(code)), name.fr, name.en].map((word): [string, string] => [bareName(word), code]),
  ),
)

/** The regions a cell names, separated by `;`, `,` or `|`; null when one of them is none. */
export function regionsIn(text: string): string[] | null {
  const found = text
    .split(/[;,|]/)
    .filter((part) => part.trim() !== '')
    .map((part) => regionsByWord.get(bareName(part)) ?? null)
  return found.includes(null) ? null : [...new Set(found as string[])].sort()
}

/** A public address, with or without `https://`; null when it is none. */
function addressIn(text: string): string | null {
  const full = /^https?:\/\//i.test(text) ? text : `https://${text}`
  if (full.length > 300 || /\s/.test(text) || !URL.canParse(full)) return null
  const url = new URL(full)
  return url.hostname.includes('.') && url.username === '' ? url.href : null
}

/** Whether the file gives each organization's sector; else one sector is asked for all. */
export const saysSector = (list: ReadList): boolean => list.columns.some(({ id }) => id === 'sector')
export const saysRegion = (list: ReadList): boolean => list.columns.some(({ id }) => id === 'region')
/** A list with levels of teaching is one of schools. */
export const guessSector = (list: ReadList): SectorCode | null =>
  list.columns.some(({ id }) => id === 'level') ? 'education' : null

/**
 * What importing a list would do. Rows of one code are one organization; without code, rows of one name and town are.
 * An organization is already there when its code is known, or, for want of a code, its name and town.
 */
export function planImport(list: ReadList, defaults: ImportDefaults, known: readonly KnownOrganization[]): ImportPlan {
  const places = new Map(list.columns.map(({ id, place }) => [id, place]))
  const placeOf = (id: ColumnId, line: number): string => {
    const place = places.get(id) ?? places.get('name_fr') ?? places.get('name_en') ?? ''
    return list.kind === 'sheet' ? `${place}${line}` : `${place} (${line})`
  }
  const index = indexOf(known)
  const plan: ImportPlan = { fresh: [], there: 0, merged: 0, leftOut: 0, rows: list.rows.length, problems: [] }
  const byKey = new Map<string, PlannedOrganization | 'there'>()
  for (const row of list.rows) {
    const problem = (code: CellProblem, id: ColumnId): void =>
      void plan.problems.push({ code, place: placeOf(id, row.line), value: (row.cells[id] ?? '').slice(0, 120) })
    const read = readRow(row, defaults, problem)
    if (read === null) {
      plan.leftOut += 1
      continue
    }
    const key = keyOf(read)
    const before = byKey.get(key)
    if (before !== undefined) {
      plan.merged += 1
      if (before === 'there') continue
      before.rows += 1
      if (bareName(before.nameFr) !== bareName(read.nameFr))
        problem('name-differs', places.has('name_fr') ? 'name_fr' : 'name_en')
      continue
    }
    const isThere = index.has(read)
    byKey.set(key, isThere ? 'there' : read)
    if (isThere) plan.there += 1
    else plan.fresh.push(read)
    if (!isThere && index.looksLike(read)) problem('looks-like', nameColumnOf(row))
  }
  return plan
}

const nameAndTown = (name: string, town: string | null): string => `${bareName(name)}\n${bareName(town)}`
const keyOf = ({ code, nameFr, municipality }: PlannedOrganization): string =>
  code === null ? `name\n${nameAndTown(nameFr, municipality)}` : `code\n${code}`

interface KnownIndex {
  has(one: PlannedOrganization): boolean
  /** One of the same name stands in another town, and no code says that they are two. */
  looksLike(one: PlannedOrganization): boolean
}

function indexOf(known: readonly KnownOrganization[]): KnownIndex {
  const codes = new Set(known.flatMap(({ id, externalCode }) => [id, ...(externalCode === null ? [] : [externalCode])]))
  const named = new Map<string, 'with-code' | 'without'>()
  const names = new Map<string, 'with-code' | 'without'>()
  for (const { nameFr, municipality, externalCode } of known) {
    const kind = externalCode === null ? 'without' : 'with-code'
    const [key, name] = [nameAndTown(nameFr, municipality), bareName(nameFr)]
    if (named.get(key) !== 'without') named.set(key, kind)
    if (names.get(name) !== 'without') names.set(name, kind)
  }
  return {
    has({ code, nameFr, municipality }) {
      if (code !== null && codes.has(code)) return true
      const same = named.get(nameAndTown(nameFr, municipality))
      return same === 'without' || (same === 'with-code' && code === null)
    },
    looksLike({ code, nameFr }) {
      const same = names.get(bareName(nameFr))
      return same === 'without' || (same === 'with-code' && code === null)
    },
  }
}

const nameColumnOf = ({ cells }: Pick<ReadRow, 'cells'>): 'name_fr' | 'name_en' =>
  cells.name_fr === undefined && cells.name_en !== undefined ? 'name_en' : 'name_fr'

/** One row as an organization; null when a problem leaves it out. */
function readRow(
  { line, cells }: ReadRow,
  defaults: ImportDefaults,
  problem: (code: CellProblem, id: ColumnId) => void,
): PlannedOrganization | null {
  const nameId = nameColumnOf({ cells })
  const name = cells[nameId]
  const wrong: [CellProblem, ColumnId][] = []
  if (name === undefined) wrong.push(['name-missing', 'name_fr'])
  else if (name.length > longest.name) wrong.push(['name-too-long', nameId])
  if ((cells.name_en?.length ?? 0) > longest.name && nameId !== 'name_en') wrong.push(['name-too-long', 'name_en'])
  if ((cells.code?.length ?? 0) > longest.code) wrong.push(['code-too-long', 'code'])
  if ((cells.municipality?.length ?? 0) > longest.town) wrong.push(['town-too-long', 'municipality'])
  const sector = cells.sector === undefined ? defaults.sector : (sectorsByWord.get(bareName(cells.sector)) ?? null)
  if (sector === null) wrong.push(['sector-unknown', 'sector'])
  const regionCodes = cells.region === undefined ? defaults.regions : regionsIn(cells.region)
  if (regionCodes === null) wrong.push(['region-unknown', 'region'])
  const website = cells.website === undefined ? null : addressIn(cells.website)
  if (cells.website !== undefined && website === null) problem('website-unreadable', 'website')
  for (const [code, id] of wrong) problem(code, id)
  if (wrong.length > 0 || name === undefined || sector === null || regionCodes === null) return null
  return {
    line,
    code: cells.code ?? null,
    nameFr: cells.name_fr ?? name,
    nameEn: cells.name_en ?? name,
    sector,
    regionCodes,
    municipality: cells.municipality ?? null,
    website,
    rows: 1,
  }
}
