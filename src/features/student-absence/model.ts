/** What an absence is counted in. A day is two half-days. */
export const units = ['half-days', 'days'] as const
export type Unit = (typeof units)[number]

/** An organization, as the rule names it. */
export interface NamedParty {
  id: string
  nameFr: string
  nameEn: string
}

/** What a rule rests on, today. `ended`: no agreement in force; `changed`: another version is; `left`: one of them is no longer a member. */
export const groundings = ['yes', 'ended', 'changed', 'left'] as const
export type Grounding = (typeof groundings)[number]

/** From when help may be offered. */
export interface RuleFacts {
  absences: { atLeast: number; unit: Unit; withinDays: number } | null
  /** Words by which the file says that a student left; none: they are not looked at. */
  statuses: string[]
  /** What the agreement says of it. */
  basis: string
  partnerIds: string[]
}

/** A version of the rule of a school. */
export interface AbsenceRule extends RuleFacts {
  id: string
  organizationId: string
  number: number
  setAt: Date
  withdrawnAt: Date | null
  rests: Grounding
  collaborationId: string
  allianceFr: string | null
  allianceEn: string | null
  agreementNumber: number
  partners: NamedParty[]
}

/** An agreement in force on which a rule may rest. */
export interface Ground {
  collaborationId: string
  nameFr: string | null
  nameEn: string | null
  versionId: string
  number: number
  partners: NamedParty[]
}

/** The database has the same. */
export const limits = {
  basis: 400,
  statuses: 400,
  mostStatuses: 10,
  atLeast: 200,
  withinDays: { min: 5, max: 370 },
} as const
