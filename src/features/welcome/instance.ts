import content from '../../../content/instance.json' with { type: 'json' }
import type { Bilingual } from '../../kernel/language.ts'

interface InstanceContent {
  /** Neutral sites that the quick exit opens, one a language. */
  quickExit: Bilingual
}

/** What the operator of an instance may change here: content/instance.json. Who answers for it is named on a page of theirs. */
export const instance: InstanceContent = content
