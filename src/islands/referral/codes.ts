/** What the envelope of a referral may say; `src/features/referral/model.ts` has the same, and a test compares them. */
export const priorities = ['urgent', 'priority', 'ordinary'] as const
export type Priority = (typeof priorities)[number]
export const purposes = ['service', 'assessment', 'accompaniment', 'shared-follow-up', 'consultation'] as const
export type Purpose = (typeof purposes)[number]
/** What a consent lets be said, ticked one by one. */
export const contentClasses = ['identity', 'contact', 'need', 'reason', 'risk', 'goal', 'report-back'] as const
export type ContentClass = (typeof contentClasses)[number]
export const channels = ['worker', 'phone', 'text', 'email', 'in-person'] as const
export type Channel = (typeof channels)[number]
export const methods = ['spoken-witnessed', 'own-device', 'paper'] as const
export type Method = (typeof methods)[number]
export const capacities = ['representative', 'minor-alone', 'adult'] as const
export type Capacity = (typeof capacities)[number]
/** Why something leaves without a consent, and for how long at most. */
export const overrideGrounds = ['danger', 'obligation'] as const
export type OverrideGround = (typeof overrideGrounds)[number]
export const longestOverrideHours = 72
export const usualMonths = 6
export const longestMonths = 12
export const pronouns = ['she', 'he', 'they', 'ask'] as const
export type Pronoun = (typeof pronouns)[number]
/** Why who follows a young person changes. */
export const handOffReasons = ['leave', 'region', 'age-18', 'wish'] as const
export type HandOffReason = (typeof handOffReasons)[number]
