import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Day } from '../../../kernel/clock.ts'
import { bringInEvents, type EventImportOptions } from './bring-in-events.ts'

export const today = '2026-06-15' as Day

export type EventSaid = Record<string, unknown>

/** A workshop by these organizations, ids or codes; the first leads. */
export const aWorkshop = (sourceRecord: string, organizations: readonly string[], more: EventSaid = {}): EventSaid => ({
  sourceRecord,
  type: 'activity',
  organizations: organizations.map((id, index) => ({ id, part: index === 0 ? 'lead' : 'partner' })),
  date: '2026-02-17',
  tags: ['kind:workshop', 'purpose:sex-education', 'audience:youth'],
  ...more,
})

export const somePeople = (sourceRecord: string, organization: string, n: number, more: EventSaid = {}): EventSaid => ({
  sourceRecord,
  type: 'participation',
  organizations: [{ id: organization }],
  date: '2026-02-17',
  counts: [{ quantity: 'participations', n }],
  ...more,
})

/** Files of a test, gone with it. */
export function eventFiles(adminUrl: () => string) {
  const folder = mkdtempSync(join(tmpdir(), 'tisserin-events-'))
  const write = (lines: readonly (EventSaid | string)[]): string => {
    const path = join(folder, `${randomUUID()}.ndjson`)
    writeFileSync(path, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'))
    return path
  }
  const bringIn = (lines: readonly (EventSaid | string)[], options: Partial<EventImportOptions> = {}) =>
    bringInEvents(adminUrl(), {
      path: write(lines),
      today,
      timeZone: 'America/Toronto',
      keepsGood: false,
      isDryRun: false,
      progress: () => undefined,
      ...options,
    })
  return { folder, write, bringIn, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
