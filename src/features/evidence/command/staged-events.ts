import { randomUUID } from 'node:crypto'
import type { ReadEvent } from './event-line.ts'
import { typeRules } from './type-rules.ts'

/** What only the database can say of a line. */
export const referenceDefectCodes = [
  'twice-in-file',
  'differs',
  'id-taken',
  'supersedes-missing',
  'supersedes-circle',
  'supersedes-other-type',
  'superseded-twice',
  'superseded-already',
  'not-yours',
  'about-missing',
  'about-other-type',
  'same-missing',
  'same-own',
  'same-other-type',
  'refers-to-wrong',
] as const
export type ReferenceDefectCode = (typeof referenceDefectCodes)[number]

/** The lines of one file wait here, as large as it is, until all of them are known to be right. Gone with the transaction. */
export const eventStage = {
  // Two files at once wait for each other: each sees what the other wrote.
  make: `SELECT pg_advisory_xact_lock(hashtext('tisserin evidence import'));
  CREATE TEMP TABLE staged_event (
    line bigint NOT NULL, id uuid NOT NULL, record_key uuid, number integer, type text NOT NULL, organization_id uuid NOT NULL,
    organization_ids uuid[] NOT NULL, parts text[] NOT NULL, organizations_said text NOT NULL, starts_on date NOT NULL, ends_on date, region_codes text[] NOT NULL,
    tags text[] NOT NULL, title text, other_kind text, counts jsonb NOT NULL, action_id text, source_record text NOT NULL,
    about_said text, same_said text, supersedes_said text, is_withdrawn boolean NOT NULL,
    about uuid, same_as uuid, supersedes uuid, state text NOT NULL DEFAULT 'new', field text, defect text
  ) ON COMMIT DROP;
  GRANT ALL ON staged_event TO tis_owner`,
  copy: `COPY staged_event (line, id, record_key, number, type, organization_id, organization_ids, parts, organizations_said, starts_on, ends_on,
  region_codes, tags, title, other_kind, counts, action_id, source_record, about_said, same_said, supersedes_said, is_withdrawn) FROM STDIN`,
  ready: 'CREATE INDEX ON staged_event (source_record); CREATE INDEX ON staged_event (id); ANALYZE staged_event',
}

/** An event whose organizations are known. */
export type StagedEvent = Omit<ReadEvent, 'organizations'> & { organizations: readonly { id: string; part: string }[] }

/** One line of COPY. */
export function stagedLine(line: number, event: StagedEvent): string {
  const id = event.id ?? randomUUID()
  const isFirst = event.supersedes === null
  const recording = event.organizations.find(({ part }) => part === 'lead') ?? event.organizations[0]
  const cells = [
    String(line),
    id,
    isFirst ? id : null,
    isFirst ? '1' : null,
    event.type,
    recording?.id ?? null,
    arrayOf(event.organizations.map((one) => one.id)),
    arrayOf(event.organizations.map(({ part }) => part)),
    event.organizations
      .map((one) => one.id + one.part)
      .sort()
      .join(','),
    event.startsOn,
    event.endsOn,
    arrayOf(event.regions),
    arrayOf(event.tags),
    event.title,
    event.otherKind,
    JSON.stringify(event.counts),
    event.actionId,
    event.sourceRecord,
    event.about,
    event.sameAs,
    event.supersedes,
    event.isWithdrawn ? 't' : 'f',
  ]
  return `${cells.map(copied).join('\t')}\n`
}

/** Of codes and ids, which hold no sign that needs care. */
const arrayOf = (codes: readonly string[]): string => `{${codes.join(',')}}`

const copied = (cell: string | null): string =>
  cell === null ? '\\N' : cell.replaceAll(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? sign)
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

const aboutTypes = JSON.stringify(
  Object.fromEntries([...typeRules].flatMap(([type, { about }]) => (about.size > 0 ? [[type, [...about]]] : []))),
)

const wrong = (field: string, defect: ReferenceDefectCode): string =>
  `state = 'wrong', field = '${field}', defect = '${defect}'`

/** Statements that find what is there already, in their order. */
const findKnown = [
  `UPDATE staged_event s SET ${wrong('sourceRecord', 'twice-in-file')} FROM (
     SELECT line, row_number() OVER (PARTITION BY source_record ORDER BY line) AS n FROM staged_event) d WHERE d.line = s.line AND d.n > 1`,
  // Brought in before: it is that one, and what refers to it finds it.
  `UPDATE staged_event s SET state = 'there', id = e.id, record_key = e.record_key, number = e.number FROM evidence_event e
   WHERE s.state = 'new' AND e.organization_id = s.organization_id AND e.source_record = s.source_record
     AND (e.type, e.starts_on, e.region_codes, e.tags, e.counts, e.is_withdrawn) = (s.type, s.starts_on, s.region_codes, s.tags, s.counts, s.is_withdrawn)
     AND e.ends_on IS NOT DISTINCT FROM s.ends_on AND e.title IS NOT DISTINCT FROM s.title AND e.other_kind IS NOT DISTINCT FROM s.other_kind
     AND s.organizations_said = (
       SELECT string_agg(o.organization_id || o.part, ',' ORDER BY o.organization_id) FROM evidence_organization o WHERE o.event_id = e.id)`,
  `UPDATE staged_event s SET ${wrong('sourceRecord', 'differs')} FROM evidence_event e
   WHERE s.state = 'new' AND e.organization_id = s.organization_id AND e.source_record = s.source_record`,
  `UPDATE staged_event s SET ${wrong('id', 'id-taken')} FROM (
     SELECT line, row_number() OVER (PARTITION BY id ORDER BY line) AS n FROM staged_event) d WHERE d.line = s.line AND d.n > 1 AND s.state = 'new'`,
  `UPDATE staged_event s SET ${wrong('id', 'id-taken')} FROM evidence_event e WHERE s.state = 'new' AND e.id = s.id`,
]

const saidId = (said: string): string =>
  `CASE WHEN s.${said} ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN s.${said}::uuid END`

/** Each version finds the one that it replaces: in the file first, then in the log, by its source record or its id. */
const findReplaced = [
  `UPDATE staged_event s SET supersedes = t.id FROM staged_event t
   WHERE s.state = 'new' AND s.supersedes_said = t.source_record AND t.line <> s.line AND t.defect IS DISTINCT FROM 'twice-in-file'`,
  ...[
    'e.organization_id = s.organization_id AND e.is_current AND e.source_record = s.supersedes_said',
    'e.source_record = s.supersedes_said',
    `e.id = ${saidId('supersedes_said')}`,
  ].map(
    (isIt) => `UPDATE staged_event s SET supersedes = e.id FROM evidence_event e
      WHERE s.state = 'new' AND s.supersedes IS NULL AND s.supersedes_said IS NOT NULL AND ${isIt}`,
  ),
  `UPDATE staged_event SET ${wrong('supersedes', 'supersedes-missing')} WHERE state = 'new' AND supersedes_said IS NOT NULL AND supersedes IS NULL`,
  ...['staged_event', 'evidence_event'].flatMap((table) => [
    `UPDATE staged_event s SET ${wrong('supersedes', 'not-yours')} FROM ${table} t
     WHERE s.state = 'new' AND s.supersedes = t.id AND t.organization_id <> s.organization_id`,
    `UPDATE staged_event s SET ${wrong('supersedes', 'supersedes-other-type')} FROM ${table} t
     WHERE s.state = 'new' AND s.supersedes = t.id AND t.type <> s.type`,
  ]),
  `UPDATE staged_event s SET ${wrong('supersedes', 'superseded-already')} FROM evidence_event e WHERE s.state = 'new' AND e.supersedes = s.supersedes`,
  `UPDATE staged_event s SET ${wrong('supersedes', 'superseded-twice')} FROM (
     SELECT line, row_number() OVER (PARTITION BY supersedes ORDER BY line) AS n FROM staged_event WHERE supersedes IS NOT NULL) d
   WHERE s.state = 'new' AND d.line = s.line AND d.n > 1`,
]

/** Run until it changes nothing: versions of versions get their record and their number, one more at each turn. */
export const numberVersions = `UPDATE staged_event s SET record_key = t.record_key, number = t.number + 1 FROM (
    SELECT id, record_key, number FROM staged_event WHERE record_key IS NOT NULL AND state <> 'wrong'
    UNION ALL SELECT e.id, e.record_key, e.number FROM evidence_event e JOIN staged_event w ON w.supersedes = e.id WHERE w.record_key IS NULL
  ) t WHERE s.state = 'new' AND s.record_key IS NULL AND s.supersedes = t.id`

const numberedRight = [
  `UPDATE staged_event s SET ${wrong('supersedes', 'refers-to-wrong')} FROM staged_event t
   WHERE s.state = 'new' AND s.record_key IS NULL AND t.id = s.supersedes AND t.state = 'wrong'`,
  `UPDATE staged_event SET ${wrong('supersedes', 'supersedes-circle')} WHERE state = 'new' AND record_key IS NULL`,
]

/** What a line is about, or the same as: the record, whatever its version. */
const findRecord = (to: 'about' | 'same_as', said: 'about_said' | 'same_said', defect: string): string[] => [
  `UPDATE staged_event s SET ${to} = t.record_key FROM staged_event t
   WHERE s.state = 'new' AND s.${said} = t.source_record AND t.record_key IS NOT NULL AND t.defect IS DISTINCT FROM 'twice-in-file'`,
  ...[
    `e.source_record = s.${said} AND e.organization_id = ANY (s.organization_ids)`,
    `e.source_record = s.${said}`,
    `e.id = ${saidId(said)}`,
  ].map(
    (isIt) => `UPDATE staged_event s SET ${to} = e.record_key FROM evidence_event e
      WHERE s.state = 'new' AND s.${to} IS NULL AND s.${said} IS NOT NULL AND ${isIt}`,
  ),
  `UPDATE staged_event SET ${defect} WHERE state = 'new' AND ${said} IS NOT NULL AND ${to} IS NULL`,
]

const findAbout = [
  ...findRecord('about', 'about_said', wrong('about', 'about-missing')),
  ...['staged_event', 'evidence_event'].map(
    (table) => `UPDATE staged_event s SET ${wrong('about', 'about-other-type')} FROM ${table} t
      WHERE s.state = 'new' AND t.number = 1 AND t.record_key = s.about AND NOT coalesce('${aboutTypes}'::jsonb -> s.type ? t.type, false)`,
  ),
]

const findSame = [
  ...findRecord('same_as', 'same_said', wrong('sameAs', 'same-missing')),
  ...['staged_event', 'evidence_event'].flatMap((table) => [
    `UPDATE staged_event s SET ${wrong('sameAs', 'same-own')} FROM ${table} t
     WHERE s.state = 'new' AND t.number = 1 AND t.record_key = s.same_as AND t.organization_id = s.organization_id`,
    `UPDATE staged_event s SET ${wrong('sameAs', 'same-other-type')} FROM ${table} t
     WHERE s.state = 'new' AND t.number = 1 AND t.record_key = s.same_as AND t.type <> s.type`,
    // One of them is kept for all: the one that is the same as no other.
    `UPDATE staged_event s SET same_as = t.same_as FROM ${table} t
     WHERE s.state = 'new' AND t.number = 1 AND t.record_key = s.same_as AND t.same_as IS NOT NULL`,
  ]),
  `UPDATE staged_event SET ${wrong('sameAs', 'same-own')} WHERE state = 'new' AND same_as = record_key`,
]

/** Run until it changes nothing: a line that needs a wrong one is wrong. */
export const spreadWrong = `UPDATE staged_event s SET ${wrong('', 'refers-to-wrong')} FROM (
    SELECT w.line FROM staged_event w JOIN staged_event t ON t.id = w.supersedes WHERE t.state = 'wrong'
    UNION SELECT w.line FROM staged_event w JOIN staged_event t ON t.record_key = w.about WHERE t.state = 'wrong'
    UNION SELECT w.line FROM staged_event w JOIN staged_event t ON t.record_key = w.same_as WHERE t.state = 'wrong'
  ) d WHERE s.state = 'new' AND s.line = d.line`

export const resolveSteps = { findKnown, findReplaced, numberedRight, findAbout, findSame }

/** Writes the versions of one number; the next ones replace them. */
export const writeVersions = `INSERT INTO evidence_event (id, record_key, number, type, organization_id, starts_on, ends_on, region_codes, tags, title,
    other_kind, counts, about, same_as, supersedes, is_withdrawn, action_id, via, import_id, source_record)
  SELECT id, record_key, number, type, organization_id, starts_on, ends_on, region_codes, tags, title, other_kind, counts, about, same_as,
    supersedes, is_withdrawn, action_id, 'command', $2, source_record
  FROM staged_event WHERE state = 'new' AND number = $1 ORDER BY line`

/** The organizations of each version, as they were on its first day. */
export const writeOrganizations = `INSERT INTO evidence_organization (event_id, organization_id, part, sector, region_codes)
  SELECT s.id, o.id, o.part, coalesce(p.sector, g.sector), coalesce(p.region_codes, g.region_codes)
  FROM staged_event s CROSS JOIN LATERAL unnest(s.organization_ids, s.parts) AS o (id, part) JOIN organization g ON g.id = o.id
    LEFT JOIN LATERAL (SELECT x.sector, x.region_codes FROM organization_past x
      WHERE x.organization_id = o.id AND x.until_day > s.starts_on ORDER BY x.until_day LIMIT 1) p ON true
  WHERE s.state = 'new'`
