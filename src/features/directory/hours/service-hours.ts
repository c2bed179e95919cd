import type { Schedule, ServiceStatus } from '../model.ts'
import type { WholeService } from '../records.ts'
import { timesAround } from './far-times.ts'
import type { Hours, OpenTimes } from '../../../field/index.ts'
import { usualZone, zoneOfPlace } from './place-zone.ts'

/** What the hours of a service are computed from: HSDS schedules, and the status. */
export interface ServiceHours extends Hours {
  schedules: readonly Schedule[]
  status: ServiceStatus
}

/**
 * The hours of a service, one set a place: those told of the service there, else of the service, else of the place. A day
 * on which any of the three says closed (a holiday) holds with them.
 */
export function hoursOf({ service, places }: WholeService): ServiceHours[] {
  const { status, schedules: own = [] } = service.doc
  if (places.length === 0) return [{ schedules: own, timeZone: usualZone, status }]
  return places.map(({ link, location }) => {
    const told = [link.doc.schedules ?? [], own, location.doc.schedules ?? []]
    const chosen = told.find((schedules) => schedules.some(givesHours)) ?? []
    const closings = told.flat().filter((one) => !givesHours(one) && !chosen.includes(one))
    return { schedules: [...chosen, ...closings], timeZone: zoneOfPlace(location.doc), status }
  })
}

const givesHours = ({ opens_at }: Schedule): boolean => Boolean(opens_at)

/** When the service is open around now; null: not known. */
export const serviceTimes = (whole: WholeService, now: Date): OpenTimes | null => timesAround(hoursOf(whole), now)

/** IANA zone in which a service's hours are read: of the first place it has. */
export const zoneOfService = ({ places }: WholeService): string =>
  places[0] === undefined ? usualZone : zoneOfPlace(places[0].location.doc)

/** Stretches of opening kept of one service: an entry of an index holds them, and an entry is bounded. */
const mostRanges = 100

/** The two columns of service_search: a `tstzmultirange`, and until when it is complete. Both null: not known. */
export function openColumns(times: OpenTimes | null): {
  open_ranges: string | null
  open_computed_until: string | null
} {
  if (times === null) return { open_ranges: null, open_computed_until: null }
  const first = times.ranges.slice(0, mostRanges)
  const until = times.ranges[mostRanges]?.from ?? times.until
  const ranges = first.map((one) => `[${one.from.toISOString()},${one.until.toISOString()})`)
  return { open_ranges: `{${ranges.join(',')}}`, open_computed_until: until.toISOString() }
}
