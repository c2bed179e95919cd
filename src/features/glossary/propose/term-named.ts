import { createHash } from 'node:crypto'
import { fold, languages } from '../../../kernel/language.ts'
import { bareName, terms, type TermId } from '../model.ts'
import type { SharedDefinition } from '../shared-definition.ts'

/** The ways to name each term of the glossary, folded. */
const shippedNames = new Map<string, TermId>(
  terms.flatMap((term) =>
    languages
      .flatMap((lang) => [
        term.name[lang],
        bareName(term.name[lang]),
        ...(term.forms?.[lang] ?? []),
        ...(term.acronyms?.[lang] ?? []),
      ])
      .map((name): [string, TermId] => [fold(name), term.id]),
  ),
)

export interface TermNamed {
  termId: TermId
  /** A term of the network, known already or named now for the first time. */
  isOwn: boolean
}

/**
 * Which term a name is of: one of the glossary, one that the network has already, or a new one. The same new name gives the
 * same id, so that two people who propose it at once meet.
 */
export function termNamed(
  name: string,
  known: readonly Pick<SharedDefinition, 'termId' | 'nameFr' | 'nameEn'>[],
): TermNamed {
  const wanted = fold(name)
  const shipped = shippedNames.get(wanted)
  if (shipped !== undefined) return { termId: shipped, isOwn: false }
  const own = known.find(({ nameFr, nameEn }) => [nameFr, nameEn].some((one) => one !== null && fold(one) === wanted))
  return { termId: own?.termId ?? ownTermId(wanted), isOwn: true }
}

const ownTermId = (folded: string): TermId => `own-${createHash('sha256').update(folded).digest('hex').slice(0, 24)}`
