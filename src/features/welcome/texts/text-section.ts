/** A page that is only read: what it says, section by section. */
export interface TextPageWords {
  title: string
  lead: string
  sections: readonly TextSection[]
}

export interface TextSection {
  title: string
  text?: readonly string[]
  list?: readonly string[]
  /** Who, and what they see. */
  rows?: readonly { key: string; value: string }[]
  table?: { caption: string; head: readonly string[]; rows: readonly (readonly string[])[] }
  /** What to type in a terminal, and what it does. */
  commands?: readonly { command: string; meaning: string }[]
  /** The section that names the person in charge of personal information. */
  office?: boolean
  /** A section that sends to who runs the site: it says whom to write to. */
  contact?: boolean
}
