import type { Bilingual, Language } from '../../../kernel/language.ts'
import type { SectorCode } from '../../../field/index.ts'

/**
 * The invented region as `content/demo/network.json` writes it. Days and hours count backwards from the load: 0 is the
 * day of the load, 365 a year before; null means "not ended".
 */
export interface DemoNetwork {
  network: { slug: string; name: Bilingual; regions: string[]; sectors: SectorCode[]; foundedDaysAgo: number }
  /** Domain of every e-mail: one that can reach nobody. */
  emailDomain: string
  /** People who belong to no organization: coordinators of the table, operator of the instance. */
  instancePeople: DemoInstancePerson[]
  /** Slugs of the people shown first, in this order: each shows something the others do not. */
  start: string[]
  organizations: DemoOrganization[]
  invitations: DemoInvitation[]
}

export type OrganizationRole = 'reader' | 'worker' | 'specialist' | 'lead'
export type DesignationKind =
  'contact' | 'contact_deputy' | 'specialist' | 'specialist_deputy' | 'training_resource' | 'privacy_officer'

interface Dated {
  fromDaysAgo: number
  untilDaysAgo: number | null
}

interface DemoPersonCommon extends Dated {
  /** Short, stable, unique: what `as` takes. */
  slug: string
  name: string
  language: Language
  /** What becoming this person shows, in a sentence; absent for most. */
  shows?: Bilingual | undefined
}

export interface DemoInstancePerson extends DemoPersonCommon {
  role: 'coordinator' | 'operator'
}

export interface DemoMember extends DemoPersonCommon {
  role: OrganizationRole
  /** When they answer, week after week; absent: not known. */
  answers?: { byday: string; opens: string; closes: string }[] | undefined
  /** An absence, in days from the load: 0 is the day of the load. */
  away?: { fromInDays: number; untilInDays: number } | undefined
  holds: (Dated & { kind: DesignationKind; handedFrom: string | null })[]
}

export interface DemoOrganization {
  slug: string
  name: Bilingual
  sector: SectorCode
  regions: string[]
  municipality: string
  status: 'listed' | 'invited' | 'joined'
  joinedDaysAgo: number
  mandate: Bilingual | null
  brings: Bilingual | null
  cannot: Bilingual | null
  staff: { count: number; countedDaysAgo: number } | null
  people: DemoMember[]
}

export interface DemoInvitation {
  slug: string
  /** null: to coordinate the table. */
  organization: string | null
  /** Sent for the table, to bring an organization in; otherwise by a lead, to a colleague. */
  byCoordinator: boolean
  role: OrganizationRole | 'coordinator'
  name: string
  language: Language
  invitedBy: string
  sentHoursAgo: number
  state: 'waiting' | 'expired' | 'revoked'
}
