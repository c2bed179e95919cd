/** Teams of an organization that things are sealed to: the one that receives, and the one that follows. */
export const teamKinds = ['intake', 'follow-up'] as const
export type TeamKind = (typeof teamKinds)[number]

/** With what a person unlocks: a passkey, six words, the printed kit. */
export const unlockKinds = ['prf', 'phrase', 'kit'] as const
export type UnlockKind = (typeof unlockKinds)[number]

export const statementKinds = ['keyset', 'member', 'epoch', 'revoke', 'pair'] as const
export type StatementKind = (typeof statementKinds)[number]

/** After these without another key, a team that someone left is told; then nothing comes in (security 5.6). */
export const bannerAfterHours = 24
export const blockedAfterHours = 72
/** A share of recovery is asked twice a year; after this it is red. */
export const drillLateAfterMonths = 7
