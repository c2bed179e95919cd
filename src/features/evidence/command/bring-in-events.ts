import { basename } from 'node:path'
import type { OwnerQuery } from '../../../kernel/as-owner.ts'
import { instanceChain } from '../../../kernel/audit.ts'
import type { Day } from '../../../kernel/clock.ts'
import { throughStage, type StagedWork } from '../../../kernel/through-stage.ts'
import type { DraftProblem } from '../draft.ts'
import type { FileDefectCode } from './event-fields.ts'
import { readEventLine, type ReadEvent } from './event-line.ts'
import { eventLines } from './event-lines.ts'
import {
  eventStage,
  numberVersions,
  resolveSteps,
  spreadWrong,
  stagedLine,
  writeOrganizations,
  writeVersions,
  type ReferenceDefectCode,
  type StagedEvent,
} from './staged-events.ts'

/** What is wrong in a file, besides what every door of the log refuses. */
export type FileOfEventsDefectCode = FileDefectCode | ReferenceDefectCode | 'organization-unknown' | 'organization-left'
export type EventDefectCode = FileOfEventsDefectCode | DraftProblem

export interface EventDefect {
  /** Line of the file, from 1. */
  line: number
  /** Part of the line; empty: all of it. */
  field: string
  code: EventDefectCode
  /** What stands there; null: nothing, or nothing worth showing. */
  value: string | null
}

export interface EventImportOptions {
  path: string
  today: Day
  timeZone: string
  /** Wrong lines are told and the others written; otherwise nothing is when one is wrong. */
  keepsGood: boolean
  isDryRun: boolean
  /** Told now and then how many lines were read. */
  progress: (lines: number) => void
}

export interface EventImportSummary {
  /** What undoes it; null: nothing was written. */
  importId: string | null
  lines: number
  added: number
  /** Brought in before: nothing changes. */
  already: number
  wrong: number
  defectsByCode: Partial<Record<EventDefectCode, number>>
  /** In the order of the lines; the first thousand. */
  defects: EventDefect[]
}

/** Most defects that are told one by one; all are counted. */
const mostTold = 1_000
const progressEvery = 50_000

/**
 * Brings a file of evidence in, as the operator: read once, line by line, into a table of the transaction; there what refers to
 * another line or to the log is found; then all of it is written, or nothing. A file of any size takes the same memory here.
 *
 * @param adminUrl administrator’s address of a migrated database
 */
export function bringInEvents(adminUrl: string, options: EventImportOptions): Promise<EventImportSummary> {
  const told = new Told()
  return throughStage(
    adminUrl,
    eventStage,
    (query, write) => stage(query, write, options, told),
    async (tools, { lines, refers }) => {
      const already = await resolve(tools, refers, told)
      const isKept = !options.isDryRun && (options.keepsGood || told.wrong === 0)
      const { added, importId } = await write(tools.query, { ...options, isKept })
      const { wrong, byCode, defects } = told
      return {
        isKept: importId !== null,
        value: { importId, lines, added, already, wrong, defectsByCode: byCode, defects },
      }
    },
  )
}

/** What was wrong, counted whole and told in part. */
class Told {
  readonly byCode: Partial<Record<EventDefectCode, number>> = {}
  defects: EventDefect[] = []
  wrong = 0

  add(defects: readonly EventDefect[]): void {
    this.wrong += 1
    for (const defect of defects) {
      this.byCode[defect.code] = (this.byCode[defect.code] ?? 0) + 1
      if (this.defects.length < mostTold) this.defects.push(defect)
    }
  }
}

/** Whether any line refers to another one, or to the log, in this way. */
type Refers = Record<'supersedes' | 'about' | 'sameAs', boolean>

async function stage(
  query: OwnerQuery,
  write: (rows: string) => Promise<void> | void,
  options: EventImportOptions,
  told: Told,
): Promise<{ lines: number; refers: Refers }> {
  const organizations = await knownOrganizations(query)
  const refers: Refers = { supersedes: false, about: false, sameAs: false }
  let read = 0
  for await (const lines of eventLines(options.path)) {
    for (const { number, text } of lines) {
      read += 1
      if (read % progressEvery === 0) options.progress(read)
      const event = readEventLine(text, options)
      const known = event.ok ? namedIn(event.value, organizations) : event
      if (known.ok) {
        const sent = write(stagedLine(number, known.value))
        if (sent !== undefined) await sent
        for (const way of ['supersedes', 'about', 'sameAs'] as const) refers[way] ||= known.value[way] !== null
      } else told.add(known.refusal.map((defect) => ({ line: number, ...defect })))
    }
  }
  return { lines: read, refers }
}

interface KnownOrganization {
  id: string
  /** Day it left; null: it is here. */
  leftOn: Day | null
}

/** Organizations by id and by external code; null: a code that two of them have. */
async function knownOrganizations(query: OwnerQuery): Promise<ReadonlyMap<string, KnownOrganization | null>> {
  const rows = await query<KnownOrganization & { code: string | null }>(`
    SELECT o.id, o.external_code AS code, CASE WHEN o.status = 'left' THEN (
      SELECT max(m.left_on)::text FROM network_member m WHERE m.organization_id = o.id) END AS "leftOn" FROM organization o`)
  const known = new Map<string, KnownOrganization | null>()
  for (const one of rows) {
    known.set(one.id, one)
    if (one.code !== null) known.set(one.code, known.has(one.code) ? null : one)
  }
  return known
}

function namedIn(
  event: ReadEvent,
  known: ReadonlyMap<string, KnownOrganization | null>,
): { ok: true; value: StagedEvent } | { ok: false; refusal: Omit<EventDefect, 'line'>[] } {
  const refusal: Omit<EventDefect, 'line'>[] = []
  const organizations: { id: string; part: string }[] = []
  for (const [index, { named, part }] of event.organizations.entries()) {
    const found = known.get(named) ?? known.get(named.toLowerCase()) ?? null
    const field = `organizations[${index}].id`
    if (found === null) refusal.push({ field, code: 'organization-unknown', value: named.slice(0, 80) })
    else if (found.leftOn !== null && event.startsOn >= found.leftOn)
      refusal.push({ field, code: 'organization-left', value: named.slice(0, 80) })
    else if (organizations.some(({ id }) => id === found.id))
      refusal.push({ field, code: 'organization-twice', value: named.slice(0, 80) })
    else organizations.push({ id: found.id, part })
  }
  return refusal.length > 0 ? { ok: false, refusal } : { ok: true, value: { ...event, organizations } }
}

/** @returns how many lines were brought in before */
async function resolve({ query, change }: StagedWork, refers: Refers, told: Told): Promise<number> {
  const each = async (steps: readonly string[]): Promise<void> => {
    for (const step of steps) await change(step)
  }
  const untilStill = async (statement: string): Promise<void> => {
    while ((await change(statement)) > 0);
  }
  await each(resolveSteps.findKnown)
  if (refers.supersedes) {
    await each(resolveSteps.findReplaced)
    await untilStill(numberVersions)
    await each(resolveSteps.numberedRight)
  }
  if (refers.about) await each(resolveSteps.findAbout)
  if (refers.sameAs) await each(resolveSteps.findSame)
  await untilStill(spreadWrong)
  const rows = await query<EventDefect>(
    `SELECT line::integer, field, defect AS code, source_record AS value FROM staged_event WHERE state = 'wrong' ORDER BY line`,
  )
  for (const defect of rows) told.add([defect])
  told.defects = told.defects.toSorted((a, b) => a.line - b.line)
  const there = await query<{ n: number }>(`SELECT count(*)::integer AS n FROM staged_event WHERE state = 'there'`)
  return there[0]?.n ?? 0
}

async function write(
  query: OwnerQuery,
  { isKept, isDryRun, path }: EventImportOptions & { isKept: boolean },
): Promise<{ added: number; importId: string | null }> {
  const rows = await query<{ n: number; highest: number }>(
    `SELECT count(*)::integer AS n, coalesce(max(number), 0) AS highest FROM staged_event WHERE state = 'new'`,
  )
  const { n, highest } = rows[0] ?? { n: 0, highest: 0 }
  if (!isKept || n === 0) return { added: isDryRun ? n : 0, importId: null }
  const made = await query<{ id: string }>(
    `INSERT INTO evidence_import (file_name, status, lines, done_lines, preview, applied_at) VALUES ($1, 'applied', $2, $2, '{"stage": "done"}', sec.instant())
     RETURNING id`,
    [basename(path).slice(0, 200), n],
  )
  const importId = made[0]?.id ?? null
  for (let number = 1; number <= highest; number += 1) await query(writeVersions, [number, importId])
  await query(writeOrganizations)
  await query(`SELECT sec.append_audit($1, NULL, 'evidence.imported', 'evidence_import', $2, 'command', 'done')`, [
    instanceChain,
    importId,
  ])
  return { added: n, importId }
}
