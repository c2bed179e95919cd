import type { LoggedEvidence } from '../model.ts'

/** Versions of one record: the one that holds, and those that it replaced. */
interface Record {
  current: LoggedEvidence
  superseded: LoggedEvidence[]
}

/** Of the versions of one record, the one that no other supersedes; of two, the last by its id. */
function recordOf(versions: readonly LoggedEvidence[]): Record {
  const replaced = new Set(versions.map(({ supersedes }) => supersedes))
  const standing = versions.filter(({ id }) => !replaced.has(id)).sort((a, b) => (a.id < b.id ? 1 : -1))
  const [current = versions[0] as LoggedEvidence] = standing
  return { current, superseded: versions.filter((version) => version !== current) }
}

/** A thing done: the records that tell of it, in the order in which one of them is kept. */
export interface Group {
  current: LoggedEvidence[]
  superseded: LoggedEvidence[]
}

/** The record that another one points to comes first: it is the one kept. */
const isBefore = (a: LoggedEvidence, b: LoggedEvidence): number =>
  a.sameAs === null && b.sameAs !== null
    ? -1
    : a.sameAs !== null && b.sameAs === null
      ? 1
      : a.recordKey < b.recordKey
        ? -1
        : 1

export function readGroup(versions: readonly LoggedEvidence[]): Group {
  const [only] = versions
  if (only !== undefined && versions.length === 1) return { current: [only], superseded: [] }
  const records = [...Map.groupBy(versions, ({ recordKey }) => recordKey).values()].map(recordOf)
  return {
    current: records.map(({ current }) => current).sort(isBefore),
    superseded: records.flatMap(({ superseded }) => superseded),
  }
}

/**
 * Versions by the thing done that they tell of: the record that the current version points to, or its own. A rebuild reads the
 * log in the order of that key, so that a group is whole when it is added.
 */
export function groupsOf(events: readonly LoggedEvidence[]): LoggedEvidence[][] {
  const groups = new Map<string, LoggedEvidence[]>()
  for (const versions of Map.groupBy(events, ({ recordKey }) => recordKey).values()) {
    const { sameAs, recordKey } = recordOf(versions).current
    const key = sameAs ?? recordKey
    const group = groups.get(key)
    if (group) group.push(...versions)
    else groups.set(key, [...versions])
  }
  return [...groups.values()]
}
