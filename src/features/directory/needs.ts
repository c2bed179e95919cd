import content from '../../../content/needs.json' with { type: 'json' }
import type { Bilingual } from '../../kernel/language.ts'
import { hsdsId } from './hsds-id.ts'

/** A need of content/needs.json: our own taxonomy, an HSDS taxonomy_term. */
export interface Need {
  /** Stable, kebab-case. */
  code: string
  /** Code of the broader need; null at the top. */
  parent: string | null
  name: Bilingual
  /** Other words for it, of practitioners and of everyone. */
  synonyms: { fr: readonly string[]; en: readonly string[] }
  /** Words that young people themselves use. */
  youth: { fr: readonly string[]; en: readonly string[] }
}

export const needs: readonly Need[] = content.needs
const byCode = new Map(needs.map((need) => [need.code, need]))
export const findNeed = (code: string): Need | null => byCode.get(code) ?? null

/** HSDS ids of the taxonomy and of its terms: the same on every instance. */
export const needsTaxonomyId = hsdsId('tisserin', 'taxonomy', 'needs')
export const needTermId = (code: string): string => hsdsId('tisserin', 'taxonomy_term', 'needs', code)
const codeOfTerm = new Map(needs.map(({ code }) => [needTermId(code), code]))

/** The need an attribute points to; null when its term is of another taxonomy. */
export const needOfTerm = (termId: string): string | null => codeOfTerm.get(termId) ?? null

/** The need and those above it, nearest first. */
export function withAncestors(code: string): string[] {
  const need = byCode.get(code)
  return need === undefined ? [] : [code, ...(need.parent === null ? [] : withAncestors(need.parent))]
}

/** The needs just under one; at the top for null. */
export const needsUnder = (parent: string | null): readonly Need[] => needs.filter((need) => need.parent === parent)
