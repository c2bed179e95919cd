/** What a deed takes away, and from whom. */
export type Deed =
  /** Takes something from someone. `asked`: the GET route of the page that says so before it. `back`: how it comes back. */
  | { takes: string; asked: string; back: string }
  /** Replaces what stands by what is typed or chosen on the page `on`, which shows both; two people never overwrite each other. */
  | { replaces: string; on: string }
  /** Takes nothing from anyone, or only what was typed and not yet kept. */
  | { harmless: string }

export const adds = { harmless: 'adds, and what was added can be changed or removed' }
export const tells = { harmless: 'sends or notes something; nobody loses by it' }
export const enters = { harmless: 'a step of entering one’s own account' }
export const ownMail = {
  harmless: 'stops a mail to the person who asks; one click is what RFC 8058 wants, and the account has the way back',
}
export const preview = { harmless: 'a preview that nobody but its author sees; confirming is another deed' }
export const confirmed = { takes: 'what the file replaces', back: 'undone within 30 days, on the page of the import' }
export const undone = { takes: 'what an import brought', back: 'the file is imported again' }
