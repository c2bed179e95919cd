/** The days and the times of something that opens, as HSDS 3.1 writes them (RFC 5545): what the open-now function reads. */
export interface HoursSchedule {
  valid_from?: string
  valid_to?: string
  dtstart?: string
  until?: string
  count?: number
  wkst?: string
  freq?: 'WEEKLY' | 'MONTHLY'
  interval?: number
  /** `MO,TU`: codes of RFC 5545. */
  byday?: string
  byweekno?: string
  bymonthday?: string
  byyearday?: string
  /** `HH:MM`; closes before it opens: past midnight. 00:00–23:59 is the whole day. Absent on a dated schedule: closed. */
  opens_at?: string
  closes_at?: string
  /** IANA zone; absent: that of its place. */
  timezone_name?: string
}
