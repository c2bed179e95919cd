import type { HandOffAct, HandOffRole, HandOffState, Variant } from './model.ts'

/** One line of the life of a hand-off (referral.md 2.3). What no line says is refused. */
export interface HandOffRule {
  act: HandOffAct
  variant: Variant
  from: HandOffState
  to: HandOffState
  by: readonly HandOffRole[]
}

type Line = [HandOffAct, readonly HandOffState[], HandOffState | 'same', readonly HandOffRole[]]

const asked = ['proposed', 'youth-agreed'] as const
const giving = ['old', 'supervisor'] as const
const taking = ['new', 'new-supervisor'] as const
const either = ['old', 'new', 'supervisor'] as const

const planned: readonly Line[] = [
  ['youth-agrees', ['proposed'], 'youth-agreed', giving],
  ['youth-refuses', asked, 'youth-refused', giving],
  ['accept', ['youth-agreed'], 'overlap', ['new']],
  ['decline', asked, 'declined', taking],
  ['cancel', asked, 'cancelled', giving],
  ['joint-contact', ['overlap'], 'same', ['old', 'new']],
  ['end', ['overlap'], 'done', [...either, 'clock']],
  ['close', [...asked, 'overlap'], 'closed', ['clock']],
]

const urgent: readonly Line[] = [
  ['accept', ['proposed'], 'accepted', ['new']],
  ['decline', ['proposed'], 'declined', taking],
  ['cancel', ['proposed'], 'cancelled', ['supervisor']],
  ['tell-youth', ['accepted', 'overlap', 'done'], 'same', either],
  ['return', ['accepted'], 'overlap', giving],
  ['joint-contact', ['overlap'], 'same', ['old', 'new']],
  ['end', ['accepted'], 'done', ['supervisor']],
  ['end', ['overlap'], 'done', [...either, 'clock']],
  ['give', ['proposed'], 'done', giving],
  ['take-back', ['done'], 'cancelled', giving],
  ['close', ['proposed', 'accepted', 'overlap'], 'closed', ['clock']],
]

const lines = (variant: Variant, of: readonly Line[]): HandOffRule[] =>
  of.flatMap(([act, states, to, by]) =>
    states.map((from) => ({ act, variant, from, to: to === 'same' ? from : to, by })),
  )

/** The whole life of a hand-off, once: the server’s guard, the database’s (`referral_handoff_rule`), the documentation and the tests come from here. */
export const handOffRules: readonly HandOffRule[] = [...lines('planned', planned), ...lines('urgent', urgent)]

export interface HandOffFacts {
  act: HandOffAct
  variant: Variant
  state: HandOffState
  role: HandOffRole
}

/** Whether the act may be done. The database’s `sec.handoff_may` says the same. */
export const mayHandOff = ({ act, variant, state, role }: HandOffFacts): boolean =>
  handOffRules.some((one) => one.act === act && one.variant === variant && one.from === state && one.by.includes(role))
