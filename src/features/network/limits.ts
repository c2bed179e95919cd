/** Longest texts, in characters: those of the database, said before it has to. */
export const limits = {
  name: 200,
  networkName: 160,
  person: 120,
  email: 254,
  town: 120,
  site: 300,
  text: 2000,
} as const

/** What a form says of a field that is too long, too small or too great: its name, and the bounds. */
export type FieldLimits = Record<string, { label: string; max?: number; min?: number }>
