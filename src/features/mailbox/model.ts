/** Longest message, characters: of a young person and of a team alike. */
export const longestMessage = 4000

/** When somebody answers at a door. */
export interface StaffedHours {
  /** 1 (Monday) to 7, in order; one at least. */
  weekdays: number[]
  /** Minutes of the day, in the zone of the instance: from 0 to 1439, until 1 to 1440, the second after the first. */
  fromMinute: number
  untilMinute: number
  /** Hours within which a first answer is promised, 1 to 72. */
  promiseHours: number
  /** E.164. */
  phone: string
}

/** One object of a conversation, as both sides read it. Files and hashes in hexadecimal. */
export interface SentObject {
  id: string
  /** Who of the team wrote it; null: the young person. */
  author: string | null
  seq: number
  kv: number
  prev: string | null
  /** The entry with the words during which it was written. */
  entry: number
  /** Instant, to the hour. */
  keptAt: string
  file: string
}

/** What a team wrote for itself beside a conversation: a sealed record of its own. Files and hashes in hexadecimal. */
export interface SentNotes {
  /** Id of the record. */
  record: string
  /** Epoch of the team that its key is sealed to. */
  epoch: number
  wrap: string
  objects: (Pick<SentObject, 'id' | 'seq' | 'prev' | 'keptAt' | 'file'> & { author: string })[]
}
