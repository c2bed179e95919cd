/** Where the sealed page of the team asks and sends; they stand in the page. */
export interface InboxPaths {
  list: string
  envelopes: string
  open: string
  answer: string
  note: string
  give: string
  refer: string
  report: string
}

/** The envelope of a conversation. */
export interface Envelope {
  id: string
  organization: { id: string; name: string }
  /** Null: nobody took it; without a name: somebody whom the person does not know. */
  lead: { id: string; name: string | null } | null
  isMine: boolean
  /** The last word is the young person’s. */
  awaits: boolean
  /** Openings with the words, the first writing included. */
  entries: number
  createdWeek: string
  version: number
}

/** A code by which colleagues speak of one conversation. */
export const codeOf = ({ id }: Pick<Envelope, 'id'>): string => id.slice(0, 8).toUpperCase()
