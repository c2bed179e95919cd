/** Longest texts, in characters. The database has the same limits; forms refuse first, with words. */
export const textLimits = {
  name: 200,
  networkName: 160,
  person: 120,
  email: 254,
  town: 120,
  site: 300,
  text: 2000,
} as const

/** A field's label and bounds, for the sentence that says it is too long, too small or too great. */
export type FieldLimits = Record<string, { label: string; max?: number; min?: number }>
