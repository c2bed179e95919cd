import type { Actor, Place } from './actors.ts'

/** A row that stands in the database, found by these columns. */
export interface Row {
  place: Place
  kind?: string
  where: Record<string, unknown>
}

/** A row that an actor tries to add. `row` may name the actor; what it says must be right but for the rights. */
export interface Addition {
  place: Place
  kind?: string
  row(actor: Actor): Record<string, unknown>
}

export interface Samples {
  rows: readonly Row[]
  /** What an update sets: a change that would be right but for the rights. */
  change?: string
  additions?: readonly Addition[]
}

/** One thing an address may name, and whose it is. `kind` says what makes it special. */
export interface Target {
  params: Readonly<Record<string, string>>
  place: Place
  kind?: string
  /** What a form sends besides its keys, when it names things too. */
  fields?: Readonly<Record<string, string>>
}
