import content from '../../../content/instance.json' with { type: 'json' }
import type { Bilingual } from '../../kernel/language.ts'

export interface PrivacyOfficer {
  name: string
  title: Bilingual
  email: string
}

interface InstanceContent {
  /** Neutral sites that the quick exit opens, one a language. */
  quickExit: Bilingual
  /** Who answers for personal information (Law 25); null: not named yet. */
  privacyOfficer: PrivacyOfficer | null
}

/** What the operator of an instance may change: content/instance.json. */
export const instance: InstanceContent = content
