import { fold, languages } from '../../../kernel/language.ts'
import { definitionStates, stateOf, type DefinitionState } from '../rules.ts'
import { termNameOf, type SharedDefinition } from '../shared-definition.ts'

/** What the list is narrowed to; null: not narrowed. `awaiting`: what an organization of the person has not answered. */
export interface SharedFilter {
  text: string | null
  state: DefinitionState | 'awaiting' | null
}

/** What the address asks for; what it does not know is as if it were not asked. */
export function sharedFilterOf(query: URLSearchParams): SharedFilter {
  const text = (query.get('q') ?? '')
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 200)
  const asked = query.get('etat') ?? query.get('state')
  return {
    text: text === '' ? null : text,
    state: [...definitionStates, 'awaiting' as const].find((one) => one === asked) ?? null,
  }
}

/** The same, as it stands in an address. */
export const sharedFilterQuery = ({ text, state }: SharedFilter): Record<string, string | null> => ({
  q: text,
  etat: state,
})

/** Words are looked for in names and definitions of both languages, accents and case aside. */
export function narrowDefinitions(
  all: readonly SharedDefinition[],
  { text, state }: SharedFilter,
  awaiting: ReadonlySet<string>,
): SharedDefinition[] {
  const words = fold(text ?? '')
    .split(' ')
    .filter(Boolean)
  return all.filter((one) => {
    if (state === 'awaiting' && !awaiting.has(one.id)) return false
    if (state !== null && state !== 'awaiting' && stateOf(one) !== state) return false
    if (words.length === 0) return true
    const names = languages.map((lang) => termNameOf(one, lang).text)
    const own = fold([...names, one.textFr ?? '', one.textEn ?? ''].join(' '))
    return words.every((word) => own.includes(word))
  })
}
