import { createHash } from 'node:crypto'
import type { Day } from '../../../kernel/clock.ts'
import type { Result } from '../../../kernel/result.ts'
import { cellText, columnLetters, type Cell, type SheetRow } from '../../../kernel/table/index.ts'
import type { EvidenceDraft } from '../draft.ts'
import { numbersTypeOf, typeOf, type TypeDefinition } from '../evidence-types.ts'
import type { Count } from '../model.ts'
import { checkDraft } from '../rules.ts'
import { numbersDraft } from '../with-numbers.ts'
import { compareRow } from './compare-row.ts'
import {
  readCountOf,
  readDayOf,
  readFacetOf,
  readNumbersOf,
  readOrganizationsOf,
  readRegionsOf,
  readTagsOf,
  readTypeOf,
  type CellProblem,
} from './read-cells.ts'
import { quantitiesOf, tellsNumbers } from './sheet-fields.ts'
import type { SaidRow, SheetFacts, SheetPlan, SheetProblem } from './sheet-facts.ts'
import type { ReadSheet, SheetMapping } from './sheet-model.ts'
import { inputsOf } from '../log/evidence-form.ts'

/** What confirming a sheet would write. Pure: the same sheet, mapping and facts, the same plan. */
export function planRows(sheet: ReadSheet, mapping: SheetMapping, facts: SheetFacts): SheetPlan {
  const plan: SheetPlan = { rows: [], same: 0, problems: [] }
  const seen = new Map<string, number>()
  for (const row of sheet.rows) {
    const problems = new RowProblems(row, sheet, mapping)
    const said = readRow(row, sheet, mapping, facts, problems)
    if (said !== null && problems.found.length === 0) settle(said, facts, { plan, seen, problems })
    // Every cell that is wrong is told at once.
    else if (said !== null) isRight(said.draft, toldOf(said), facts.today, problems)
    plan.problems.push(...problems.found)
  }
  return plan
}

/** Problems of one row, each at its cell. */
class RowProblems {
  readonly found: SheetProblem[] = []
  readonly #row: SheetRow
  readonly #fields: readonly (string | undefined)[]

  constructor(row: SheetRow, sheet: ReadSheet, { columns }: SheetMapping) {
    this.#row = row
    this.#fields = sheet.headings.map((heading) => columns[heading])
  }

  /** The first of a cell stands. */
  add(field: string | null, code: SheetProblem['code']): void {
    if (this.found.some((one) => one.field === field)) return
    const at = field === null ? -1 : this.#fields.indexOf(field)
    const { line, cells } = this.#row
    this.found.push({
      line,
      place: at === -1 ? String(line) : `${columnLetters(at)}${line}`,
      field,
      code,
      value: at === -1 ? '' : cellText(cells[at] ?? null).slice(0, 120),
    })
  }
}

function readRow(
  row: SheetRow,
  sheet: ReadSheet,
  mapping: SheetMapping,
  facts: SheetFacts,
  problems: RowProblems,
): SaidRow | null {
  const cells = new Map<string, Cell>()
  for (const [at, heading] of sheet.headings.entries()) {
    const field = mapping.columns[heading]
    if (field !== undefined && !cells.has(field)) cells.set(field, row.cells[at] ?? null)
  }
  const textOf = (field: string): string => cellText(cells.get(field) ?? null).trim()
  const take = <T>(field: string, read: Result<T, CellProblem>, otherwise: T): T => {
    if (!read.ok) problems.add(field, read.refusal)
    return read.ok ? read.value : otherwise
  }
  const typeText = textOf('type')
  const type = typeOf(typeText === '' ? mapping.type : take('type', readTypeOf(typeText), mapping.type))
  if (problems.found.length > 0) return null
  const startsOn = take('starts_on', readDayOf(cells.get('starts_on') ?? null), null)
  const endsOn = take('ends_on', readDayOf(cells.get('ends_on') ?? null), null)
  if (startsOn === null) problems.add('starts_on', 'missing')
  const partners = take('organizations', readOrganizationsOf(textOf('organizations'), facts.organizations), [])
  const others = partners.filter((id) => id !== facts.organizationId)
  const counts = countsOf(cells, textOf('counts'), type, take)
  const own = tellsNumbers(type) ? [] : counts
  return {
    line: row.line,
    record: textOf('record') || null,
    type,
    counts,
    columns: new Set(cells.keys()),
    draft: {
      type: type.code,
      organizationId: facts.organizationId,
      organizations: [
        { id: facts.organizationId, part: 'lead' },
        ...others.map((id) => ({ id, part: 'partner' as const })),
      ],
      startsOn: startsOn ?? facts.today,
      endsOn: endsOn ?? (type.time === 'event' ? (startsOn ?? facts.today) : null),
      regions: take('regions', readRegionsOf(textOf('regions')), []),
      tags: tagsOf(textOf, type, mapping, take),
      title: textOf('title') || null,
      otherKind: textOf('other_kind') || null,
      counts: own,
      about: null,
      actionId: textOf('action') || null,
    },
  }
}

type Take = <T>(field: string, read: Result<T, CellProblem>, otherwise: T) => T

function tagsOf(textOf: (field: string) => string, type: TypeDefinition, { same }: SheetMapping, take: Take): string[] {
  const tags = new Set(take('tags', readTagsOf(textOf('tags'), type), []))
  for (const facet of type.facets) {
    const field = `facet.${facet.code}`
    const text = textOf(field)
    if (text !== '') for (const tag of take(field, readFacetOf(text, facet), [])) tags.add(tag)
    const isSaid = [...tags].some((tag) => tag.startsWith(`${facet.code}:`))
    const usual = same[facet.code]
    if (!isSaid && usual !== undefined && facet.values.some(({ code }) => code === usual))
      tags.add(`${facet.code}:${usual}`)
  }
  return [...tags].sort()
}

function countsOf(cells: ReadonlyMap<string, Cell>, together: string, type: TypeDefinition, take: Take): Count[] {
  const counts = together === '' ? [] : take('counts', readNumbersOf(together, type), [])
  for (const quantity of quantitiesOf(type))
    for (const { name, count } of Object.values(inputsOf(quantity)).flat()) {
      const n = cells.has(name) ? take(name, readCountOf(cells.get(name) ?? null), null) : null
      if (n !== null) counts.push({ ...count, n })
    }
  return counts
}

interface Settling {
  plan: SheetPlan
  seen: Map<string, number>
  problems: RowProblems
}

/** A row that reads well: it is new, there already, or corrects what stands. */
function settle(said: SaidRow, facts: SheetFacts, { plan, seen, problems }: Settling): void {
  const { line, record, draft } = said
  const told = toldOf(said)
  if (record !== null) {
    const standing = facts.records.get(record)
    if (standing === undefined) return problems.add('record', 'record-unknown')
    const compared = compareRow(said, told, standing, facts)
    if (compared.kind === 'same') plan.same += 1
    else if (compared.kind === 'refused') problems.add(compared.field, compared.problem)
    else if (isRight(compared.row.draft, compared.row.told, facts.today, problems)) plan.rows.push(compared.row)
    return
  }
  if (!isRight(draft, told, facts.today, problems)) return
  const content = contentOf(draft, told)
  const n = (seen.get(content) ?? 0) + 1
  seen.set(content, n)
  const sourceRecord = `sheet:${content}:${n}`
  const before = facts.known.get(sourceRecord)
  if (before !== undefined && !before.isWithdrawn) plan.same += 1
  else
    plan.rows.push({
      line,
      deed: before === undefined ? 'add' : 'back',
      draft: { ...draft, sourceRecord },
      told,
      current: before?.id ?? null,
    })
}

/** Who came, told with a row; null: nothing is. */
const toldOf = ({ type, counts }: SaidRow): Count[] | null => (tellsNumbers(type) && counts.length > 0 ? counts : null)

/** What a row says, in a fingerprint: the same row sent again is known by it. */
const contentOf = (draft: EvidenceDraft, told: readonly Count[] | null): string =>
  createHash('sha256')
    .update(JSON.stringify([draft, told]))
    .digest('base64url')
    .slice(0, 32)

/** Whether the log would take it; each problem goes to its column. */
function isRight(draft: EvidenceDraft, told: readonly Count[] | null, today: Day, problems: RowProblems): boolean {
  const numbers = numbersTypeOf(draft.type)
  const found = {
    ...checkDraft(draft, today),
    ...(told === null || numbers === null
      ? {}
      : checkDraft(numbersDraft(draft, numbers, { counts: told }, draft.organizationId), today)),
  }
  for (const [name, code] of Object.entries(found)) problems.add(columnOf[name] ?? name, code)
  return Object.keys(found).length === 0
}

/** The column of a field of the log; facets and counts have one name. */
const columnOf: Readonly<Record<string, string>> = {
  startsOn: 'starts_on',
  endsOn: 'ends_on',
  otherKind: 'other_kind',
}
