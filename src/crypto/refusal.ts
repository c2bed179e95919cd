/**
 * Why something was refused, for a log and for tests: a code of this list, never content. What a person is told, and what a
 * stranger can measure, is one and the same for all of them.
 */
export type RefusalReason =
  | 'form' // not the bytes, shape, size or canonical writing that the suite says
  | 'suite' // made by another suite: never a downgrade
  | 'key' // does not open with this key, or was changed
  | 'context' // sound, and of another record, team, epoch or purpose than was asked
  | 'sender' // its author has no standing in the log, or may not write here
  | 'signature'
  | 'chain' // something was dropped, forked, reordered or cut off
  | 'future' // dated after tomorrow
  | 'log' // not in the log, a fork of it, or an older one
  | 'authority' // the statement lacks the signatures that it needs
  | 'threshold' // too few holders or shares, or of another ceremony
  | 'stale' // an epoch that was replaced, or must be

/**
 * What this room throws at all that it does not accept: one kind, one message, whatever failed, so that nobody can ask it
 * questions by trying (security 5.3: « illisible, signalé », never partially). `reason` is for logs that hold no content.
 */
export class Refused extends Error {
  readonly reason: RefusalReason
  constructor(reason: RefusalReason) {
    super('Refused.')
    this.name = 'Refused'
    this.reason = reason
  }
}

/** @throws Refused for this reason, unless `isGood` */
export function must(isGood: boolean, reason: RefusalReason): asserts isGood {
  if (!isGood) throw new Refused(reason)
}

/** What `act` gives; whatever a library throws meanwhile becomes a refusal of ours, without its message. */
export async function refusing<T>(reason: RefusalReason, act: () => T | Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    throw error instanceof Refused ? error : new Refused(reason)
  }
}
