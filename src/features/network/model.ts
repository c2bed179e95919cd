import type { Day } from '../../kernel/clock.ts'
import type { Language } from '../../kernel/language.ts'
import type { SectorCode, WorkPhone } from '../../field/index.ts'

/** What a person may do in an organization, from the least to the most. */
export const memberRoles = ['reader', 'worker', 'specialist', 'lead'] as const
export type MemberRole = (typeof memberRoles)[number]
/** A coordinator belongs to a network, not to an organization. */
export type InvitedRole = MemberRole | 'coordinator'

/** Roles that partners rely on; one holder at a time in each organization. In the order they are asked. */
export const designationKinds = [
  'contact',
  'contact_deputy',
  'specialist',
  'specialist_deputy',
  'training_resource',
  'privacy_officer',
] as const
export type DesignationKind = (typeof designationKinds)[number]

/** `listed`: known, nobody invited; `left`: it left its last network. */
export const organizationStatuses = ['listed', 'invited', 'joined', 'left'] as const
export type OrganizationStatus = (typeof organizationStatuses)[number]

/** The texts an organization says of itself, each in two languages. */
export const cardTexts = ['mandate', 'brings', 'cannot'] as const
export type CardText = (typeof cardTexts)[number]

export interface Network {
  id: string
  nameFr: string
  nameEn: string
  regionCodes: string[]
  sectors: SectorCode[]
  version: number
}

/** A row of the list. */
export interface OrganizationRow {
  id: string
  nameFr: string
  nameEn: string
  sector: SectorCode
  regionCodes: string[]
  municipality: string | null
  status: OrganizationStatus
}

export interface Organization extends OrganizationRow {
  website: string | null
  externalCode: string | null
  mandateFr: string | null
  mandateEn: string | null
  bringsFr: string | null
  bringsEn: string | null
  cannotFr: string | null
  cannotEn: string | null
  /** Head-count of personnel: people, not full-time equivalents. Null: not known, never zero. */
  staffCount: number | null
  /** Day of the head-count; null exactly when the count is. */
  staffCountOn: Day | null
  /** Its lead agreed that its name be shown on public pages. */
  isNamedPublicly: boolean
  version: number
}

export interface Member extends WorkPhone {
  membershipId: string
  personId: string
  name: string
  email: string
  role: MemberRole
  fromDay: Day
  /** Null: still there. */
  untilDay: Day | null
  version: number
  /** Since when a mail server refuses the address; null: none does, as far as known. */
  mailRefusedAt: Date | null
}

export interface Designation extends WorkPhone {
  id: string
  kind: DesignationKind
  personId: string
  name: string
  email: string
  fromDay: Day
  untilDay: Day | null
  /** Name of who held it before; null for a first holder or when the name is no longer known. */
  handedFrom: string | null
}

export interface Invitation {
  id: string
  networkId: string | null
  organizationId: string | null
  organizationFr: string | null
  organizationEn: string | null
  role: InvitedRole
  name: string
  email: string
  language: Language
  designation: DesignationKind | null
  invitedBy: string
  inviterName: string | null
  createdAt: Date
  expiresAt: Date
  acceptedAt: Date | null
  revokedAt: Date | null
  /** Why its last mail did not leave; null: nothing known. */
  mailFailure: 'refused' | 'refused-address' | 'ended' | null
  /** When the person invited asked for another, once it had ended; null: never. */
  askedAgainAt: Date | null
  /** It is into the coordination of a network that nobody coordinates. */
  isForVacancy: boolean
  /** By a code shown to the person, not by e-mail. */
  isByCode: boolean
}

/** Someone to invite. */
export interface Guest {
  name: string
  /** Lower case. */
  email: string
  /** Language of the mail. */
  language: Language
}
