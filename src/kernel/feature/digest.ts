import type { Day } from '../clock.ts'
import type { Tx } from '../db/index.ts'
import type { Language } from '../language.ts'

/** Of whom a feature is asked what waits for them. */
export interface DigestAsked {
  /** Ids of people who take this digest: a few hundred at most. */
  people: readonly string[]
  /** Day of the digest, in the instance's time zone. */
  today: Day
}

/** One thing that waits for someone. */
export interface WaitingThing {
  personId: string
  /** One of the `kinds` of its feature. */
  kind: string
  /** The page where it is seen to; nothing in it opens without signing in. */
  href: (lang: Language) => string
}

/**
 * What a feature says in the digest: one mail a person, every week or every day as they chose, in which all features say how many
 * things of each kind wait. The mail says kinds, counts and links, and nothing else: `kinds` are given a count only, so that no name,
 * age, place or motive can reach a mailbox.
 */
export interface FeatureDigest {
  /** Its place in the mail, among tens: what others wait for comes first. */
  order: number
  /** A sentence for so many things of a kind, one at least, in the order of the mail. */
  kinds: Readonly<Record<string, (lang: Language, count: number) => string>>
  /**
   * What waits that day for any of these people, as the queue reads it (`tis_job`): those who are still there, and nobody else. Best by
   * one function of the database that gives kinds and ids, so that the queue reads no text.
   */
  waiting: (tx: Tx, asked: DigestAsked) => Promise<readonly WaitingThing[]>
}

/** Things of one kind that wait for a person. */
export interface DigestLine {
  count: number
  say: (lang: Language) => string
  /** The page of all of them; null: they are on several pages. */
  href: ((lang: Language) => string) | null
}

/**
 * Asks every feature what waits, and gives the lines of each person for whom something does, in the order of the mail.
 *
 * @throws Error when a feature speaks of someone who was not asked about, or of a kind that it does not declare
 */
export async function digestOf(
  declared: readonly FeatureDigest[],
  tx: Tx,
  asked: DigestAsked,
): Promise<ReadonlyMap<string, readonly DigestLine[]>> {
  const people = new Set(asked.people)
  const lines = new Map<string, DigestLine[]>()
  for (const { kinds, waiting } of declared.toSorted((a, b) => a.order - b.order)) {
    const things = await waiting(tx, asked)
    for (const { personId, kind } of things)
      if (!people.has(personId) || kinds[kind] === undefined)
        throw new Error(`a digest cannot say ${kind} to someone who was not asked about`)
    for (const [kind, say] of Object.entries(kinds)) {
      const byPerson = Map.groupBy(
        things.filter((thing) => thing.kind === kind),
        ({ personId }) => personId,
      )
      for (const [personId, own] of byPerson)
        lines.set(personId, [...(lines.get(personId) ?? []), lineOf(own, (lang) => say(lang, own.length))])
    }
  }
  return lines
}

function lineOf(things: readonly WaitingThing[], say: DigestLine['say']): DigestLine {
  const [first] = things
  const isOnePage = things.every(({ href }) => href('fr') === first?.href('fr'))
  return { count: things.length, say, href: first !== undefined && isOnePage ? first.href : null }
}
