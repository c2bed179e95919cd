import { lowerFirst, nameIn, type Language } from '../../kernel/language.ts'
import type { AnswerKind } from '../../field/index.ts'
import { shippedTerm, type TermId } from './model.ts'
import type { EventKind } from './rules.ts'
import { words } from './words.ts'

/** What a network’s organizations, or its coordination, propose that a term means, or adopted. */
export interface SharedDefinition {
  id: string
  networkId: string
  networkFr: string
  networkEn: string
  /** The organization that proposes; null: the coordination, and the names are empty. */
  organizationId: string | null
  organizationFr: string
  organizationEn: string
  termId: TermId
  /** Names of a term of the network; both null: a term of the glossary. */
  nameFr: string | null
  nameEn: string | null
  /** At least one is there. */
  textFr: string | null
  textEn: string | null
  proposedAt: Date
  /** Version among the adopted ones of the term; null: not adopted. */
  number: number | null
  adoptedAt: Date | null
  withdrawnAt: Date | null
}

/** The last answer of an organization. */
export interface DefinitionAnswer {
  definitionId: string
  organizationId: string
  kind: AnswerKind
  reason: string | null
  at: Date
}

/** Something that happened. `organizationId` null: the coordination. */
export interface DefinitionEvent {
  kind: EventKind
  reason: string | null
  at: Date
  organizationId: string | null
  organizationFr: string | null
  organizationEn: string | null
}

/** A text and the language it is in: the page’s when there is one, else the other. */
export interface SpokenText {
  text: string
  lang: Language
}

const spoken = (fr: string | null, en: string | null, lang: Language): SpokenText => {
  const own = lang === 'fr' ? fr : en
  if (own !== null) return { text: own, lang }
  return lang === 'fr' ? { text: en ?? '', lang: 'en' } : { text: fr ?? '', lang: 'fr' }
}

export function termNameOf(
  { termId, nameFr, nameEn }: Pick<SharedDefinition, 'termId' | 'nameFr' | 'nameEn'>,
  lang: Language,
): SpokenText {
  const shipped = shippedTerm(termId)
  return shipped === null ? spoken(nameFr, nameEn, lang) : { text: shipped.name[lang], lang }
}

export const textOf = ({ textFr, textEn }: Pick<SharedDefinition, 'textFr' | 'textEn'>, lang: Language): SpokenText =>
  spoken(textFr, textEn, lang)

/** Who proposes, within a sentence: an organization by its name, unless it has left the network. */
export function proposerOf(
  { organizationId, organizationFr, organizationEn }: Pick<SharedDefinition, `organization${'Id' | 'Fr' | 'En'}`>,
  lang: Language,
): string {
  const { coordination, formerOrganization } = words[lang]
  if (organizationId === null) return lowerFirst(coordination)
  return nameIn({ nameFr: organizationFr, nameEn: organizationEn }, lang) || lowerFirst(formerOrganization)
}
