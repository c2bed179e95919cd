import type { SectorCode } from '../../field/index.ts'
import type { Day } from '../../kernel/clock.ts'

/** Civil time zones of Quebec: most of it; the Îles-de-la-Madeleine; the Basse-Côte-Nord, which never changes its clocks. */
export const meetingZones = ['America/Toronto', 'America/Halifax', 'America/Blanc-Sablon'] as const
export type MeetingZone = (typeof meetingZones)[number]

/** What a meeting is. A training counts as a joint training, a coordinated action as one that several lead. */
export const meetingKinds = ['meeting', 'committee', 'joint-training', 'coordinated-action'] as const
export type MeetingKind = (typeof meetingKinds)[number]

export type MeetingState = 'convened' | 'cancelled'

/** What people are told of a meeting. */
export type Telling = 'convened' | 'changed' | 'cancelled' | 'reconvened'

/** A meeting of a collaboration. */
export interface Meeting {
  id: string
  collaborationId: string
  /** Null: it comes once. */
  seriesId: string | null
  /** When its series first had it; null: it comes once. */
  originalStart: Date | null
  convenedById: string
  kind: MeetingKind
  /** Null: not written in that language; one at least is. */
  titleFr: string | null
  titleEn: string | null
  startsAt: Date
  endsAt: Date
  timeZone: MeetingZone
  /** Null: not said. */
  place: string | null
  /** A web address to join from afar; null: none. */
  link: string | null
  state: MeetingState
  /** Grows at each change that people must know (RFC 5545). */
  sequence: number
  modifiedAt: Date
  version: number
}

/** How a meeting comes again, on the weekday and at the hour of the first one, until a day, inclusive. */
export type Recurrence = { every: number; unit: 'week' | 'month'; until: Day }

/** Which of these weekdays of its month a day is; -1: the fifth, taken as the last. */
export type Nth = 1 | 2 | 3 | 4 | -1

/** How members of a collaboration meet. */
export interface MeetingSettings {
  /** Organizations that must be present to decide; null: no quorum. */
  quorum: number | null
  /** Offered for the next one; null: none. */
  place: string | null
  timeZone: MeetingZone
  /** A table shows the day, hour and title of its meetings to anyone. */
  isPublished: boolean
  /** 0: nothing was chosen yet. */
  version: number
}

export const attendances = ['present', 'excused', 'absent'] as const
export type Attendance = (typeof attendances)[number]

/** An organization asked to a meeting. */
export interface Asked {
  organizationId: string
  nameFr: string | null
  nameEn: string | null
  sector: SectorCode | null
  /** False: it was invited, and had not joined. */
  isMember: boolean
  /** Null: not known. */
  says: Attendance | null
}

export const voices = ['for', 'against', 'reserve'] as const
export type Voice = (typeof voices)[number]

/** What was decided at a meeting. */
export interface Decision {
  id: string
  meetingId: string
  what: string
  /** Day to look at it again; null: none. */
  lookAgainOn: Day | null
  /** Meeting where it was looked at again; null: not yet. */
  lookedAgainIn: string | null
  /** Quorum of that moment, in organizations; null: there was none. */
  quorum: number | null
  isWithdrawn: boolean
  /** By sector, where members want it noted. */
  voices: Partial<Record<SectorCode, Voice>>
  version: number
}

export type ProposedState = 'proposed' | 'promised' | 'declined' | 'withdrawn'

/** What a meeting would like an organization to do. */
export interface ProposedCommitment {
  id: string
  meetingId: string
  /** Decision that it carries out; null: none. */
  decisionId: string | null
  organizationId: string
  what: string
  dueOn: Day
  state: ProposedState
  /** The commitment that it became; null: not promised. */
  commitmentId: string | null
  version: number
}

/** The minutes of a meeting. */
export interface Minutes {
  meetingId: string
  text: string
  state: 'draft' | 'approved'
  /** As they stood, or with changes asked then; null: not approved. */
  approvedAs: 'written' | 'changed' | null
  /** Meeting that approved them; null: not approved, or outside a meeting. */
  approvedIn: string | null
  approvedAt: Date | null
  modifiedAt: Date
  version: number
}

/** Longest texts, in characters. The database has the same limits; forms refuse first, with words. */
export const textLimits = {
  title: 160,
  place: 200,
  link: 500,
  item: 200,
  agenda: 8000,
  decision: 600,
  what: 300,
  minutes: 20_000,
} as const
/** Most items that members put on one agenda. */
export const mostItems = 40
/** Most meetings of one series. */
export const mostOccurrences = 60
