import type { Day } from '../../kernel/clock.ts'

/** The completion scale of the plan, kept as it is: never a free number. */
export const steps = ['0', '20', '30', '50', '75', '100'] as const
export type PlanStep = (typeof steps)[number]

/** Where an adopted action stands. `set-aside` is not 0: the organization decided not to go on with it for now. */
export const actionStates = [...steps, 'set-aside'] as const
export type ActionState = (typeof actionStates)[number]

export const periodKinds = ['school-year', 'fiscal-year', 'dates'] as const
export type PeriodKind = (typeof periodKinds)[number]

/** First and last day, both included, in the instance's time zone. */
export interface Period {
  kind: PeriodKind
  startsOn: Day
  endsOn: Day
}

/** What an action asks of the people who work there. No new money: a principle of the plan. */
export const efforts = ['light', 'moderate', 'heavy'] as const
export type Effort = (typeof efforts)[number]

/** Who adopted: exactly one of the two is not null. */
export interface Adopter {
  organizationId: string | null
  networkId: string | null
}

export interface Adoption extends Adopter {
  id: string
  planId: string
  /** Version last reviewed; each action keeps the one it was taken from. */
  catalogueVersion: number
  period: Period
  version: number
}

export interface AdoptedAction extends Adopter {
  id: string
  adoptionId: string
  /** null: an action of one's own. */
  actionId: string | null
  /** Version of the catalogue it was taken from, or last accepted. */
  catalogueVersion: number
  objectiveNumber: number
  /** Own words; null: the original's. */
  titleFr: string | null
  titleEn: string | null
  statementFr: string | null
  statementEn: string | null
  /** 1 is first. */
  rank: number
  /** Person in charge; null: nobody yet. */
  personId: string | null
  startsOn: Day | null
  dueOn: Day | null
  effort: Effort | null
  /** School or place where it happens; null: not said. */
  place: string | null
  targets: string[]
  outcomes: string[]
  state: ActionState
  /** Number of the update the state comes from; 0: none yet. What a second person updates against. */
  stateNumber: number
  stateSince: Date
  version: number
}

export type UpdateChannel = 'page' | 'mail' | 'import'

/** One step of the life of an action. Updates only grow; undoing one adds another. */
export interface ActionUpdate {
  number: number
  from: ActionState
  to: ActionState
  note: string | null
  via: UpdateChannel
  /** Number of the update it takes back; null: none. */
  undoes: number | null
  personId: string
  at: Date
}
