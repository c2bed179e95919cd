import type { KeySession } from '../sealed/key-session.ts'
import type { InboxPaths } from './envelopes.ts'
import type { Conversation } from './open-conversation.ts'

/** What the parts of the scene of a conversation are made of. */
export interface Shown {
  root: HTMLElement
  paths: InboxPaths
  session: KeySession
  conversation: Conversation
  /** What was typed and not sent yet; told to `keepDraft` as it changes. */
  draft: () => string
  keepDraft: (text: string) => void
  /** The same of a note of the team. */
  noteDraft: () => string
  keepNoteDraft: (text: string) => void
  /** What came of the last act; null: nothing. */
  said: string | null
  /** Reads all of it again, and says what came of an act. */
  again: (said: string | null) => void
  close: () => void
  toList: () => HTMLElement
}
