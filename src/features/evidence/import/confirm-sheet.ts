import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { listPartners } from '../queries.ts'
import { listOwnOrganizations } from '../log/queries.ts'
import { planRows } from '../sheet/plan-rows.ts'
import type { SheetFacts, SheetPlan } from '../sheet/sheet-facts.ts'
import {
  findImport,
  findMapping,
  keepMapping,
  listKnownSources,
  listStanding,
  setDocument,
  type EvidenceImport,
} from './queries.ts'
import { guessColumns, isOwnSheet } from '../sheet/sheet-fields.ts'
import type { EvidenceType } from '../model.ts'
import type { ImportDocument, ReadSheet, SheetMapping } from '../sheet/sheet-model.ts'
import { byPerson, writeRows } from './write-rows.ts'

/** Rows written while the person waits; more are written in the background. */
export const mostAtOnce = 100

interface SentSheet {
  organizationId: string
  type: EvidenceType
  fileName: string
  sheet: ReadSheet
}

/**
 * Keeps a sheet that was read; nothing of it is evidence yet. The list as it was taken away says what its columns are, and so
 * does a sheet whose columns were told before: others first ask. @returns the import’s id
 */
export async function keepSheet(
  request: MemberRequest,
  { organizationId, type, fileName, sheet }: SentSheet,
): Promise<string> {
  const { tx, deps, who } = request
  const id = deps.clock.newId()
  const own = isOwnSheet(sheet.headings)
  const before = own ? null : await findMapping(tx, organizationId, type)
  const isKnown =
    own ||
    sheet.headings.every(
      (heading) => heading === '' || before?.columns[heading] !== undefined || before?.leftOut?.includes(heading),
    )
  const mapping: SheetMapping = {
    type,
    columns: before === null ? guessColumns(sheet.headings, type) : knownColumns(before, sheet),
    same: before?.same ?? {},
  }
  const document: ImportDocument = { stage: isKnown ? 'read' : 'columns', sheet, mapping }
  await tx
    .insertInto('evidence_import')
    .values({
      id,
      organization_id: organizationId,
      person_id: who.personId,
      file_name: fileName,
      status: 'preview',
      preview: JSON.stringify(document),
    })
    .execute()
  const subject = { kind: 'evidence_import', id }
  await recordDeed(tx, { deed: 'evidence.file-read', chain: organizationId, subject })
  return id
}

/** Columns as they were told before; a heading that is new is guessed. */
function knownColumns(before: SheetMapping, { headings }: ReadSheet): Record<string, string> {
  const guessed = guessColumns(headings, before.type)
  const columns: Record<string, string> = {}
  for (const heading of headings) {
    const code = before.columns[heading] ?? (before.leftOut?.includes(heading) ? undefined : guessed[heading])
    if (code !== undefined && !Object.values(columns).includes(code)) columns[heading] = code
  }
  return columns
}

/** Keeps what the columns are, for this sheet and for the next one of the organization. */
export async function settleColumns(
  { tx }: Pick<MemberRequest, 'tx'>,
  found: EvidenceImport,
  mapping: SheetMapping,
): Promise<Result<void, 'settled'>> {
  const { document } = found
  if (document.stage !== 'columns' && document.stage !== 'read') return err('settled')
  await keepMapping(tx, found.organizationId, mapping)
  return (await setDocument(tx, found, { stage: 'read', sheet: document.sheet, mapping }))
    ? ok(undefined)
    : err('settled')
}

/** What confirming would write now; null when the sheet is no longer kept, or its columns are not told. */
export async function planOfSheet(
  { tx, today }: Pick<MemberRequest, 'tx' | 'today'>,
  { document, organizationId, status }: EvidenceImport,
): Promise<{ plan: SheetPlan; facts: SheetFacts } | null> {
  if (document.stage !== 'read' || status !== 'preview') return null
  const { sheet, mapping } = document
  const at = sheet.headings.findIndex((heading) => mapping.columns[heading] === 'record')
  const keys = at === -1 ? [] : sheet.rows.map(({ cells }) => String(cells[at] ?? ''))
  const [own, partners, records, known] = [
    await listOwnOrganizations(tx, [organizationId]),
    await listPartners(tx, organizationId),
    await listStanding(tx, keys),
    await listKnownSources(tx, organizationId),
  ]
  const facts = { today, organizationId, organizations: [...own, ...partners], records, known }
  return { plan: planRows(sheet, mapping, facts), facts }
}

export type ConfirmRefusal = 'settled' | 'has-problems' | 'nothing-new'

/**
 * Writes what the preview showed: a few rows at once, many in the background. The plan is made again: what somebody did since
 * is seen. Confirming twice, or twice at once, does one thing.
 */
export async function confirmSheet(
  request: MemberRequest,
  { id, organizationId }: Pick<EvidenceImport, 'id' | 'organizationId'>,
): Promise<Result<'done' | 'begun', ConfirmRefusal>> {
  const { tx, today, deps } = request
  const found = await findImport(tx, [organizationId], id, true)
  const planned = found && (await planOfSheet(request, found))
  if (!found || !planned) return err('settled')
  const { rows, same, problems } = planned.plan
  if (problems.length > 0) return err('has-problems')
  if (rows.length === 0) return err('nothing-new')
  const isSmall = rows.length <= mostAtOnce
  const failed = isSmall ? await writeRows(tx, byPerson(tx, today), id, rows) : []
  const document: ImportDocument = isSmall
    ? { stage: 'done', added: countAdded(rows), corrected: rows.length - countAdded(rows), same, failed }
    : { stage: 'writing', rows, failed: [] }
  await tx
    .updateTable('evidence_import')
    .set({
      status: 'applied',
      applied_at: deps.clock.now(),
      lines: rows.length,
      done_lines: isSmall ? rows.length : 0,
      preview: JSON.stringify(document),
      version: found.version + 1,
    })
    .where('id', '=', id)
    .execute()
  const subject = { kind: 'evidence_import', id }
  await recordDeed(tx, { deed: 'evidence.file-confirmed', chain: organizationId, subject })
  return ok(isSmall ? 'done' : 'begun')
}

export const countAdded = (rows: readonly { deed: string }[]): number =>
  rows.filter(({ deed }) => deed !== 'correct').length
