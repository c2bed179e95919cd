/** What lets someone be found. */
export const namingKinds = [
  'name',
  'initials',
  'nickname',
  'age',
  'date',
  'phone',
  'email',
  'handle',
  'school',
  'address',
  'postal',
  'place',
  'region',
  'number',
] as const
export type NamingKind = (typeof namingKinds)[number]

/** Where it stands in the text, in UTF-16 units, and what is written there. */
export interface Naming {
  kind: NamingKind
  start: number
  end: number
  text: string
}

/** A find in the plain form of a text. */
export type RawNaming = readonly [kind: NamingKind, start: number, end: number]
