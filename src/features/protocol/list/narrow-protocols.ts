import { fold } from '../../../kernel/language.ts'
import type { Protocol } from '../model.ts'
import { protocolStates, protocolStateOf, type ProtocolState } from '../rules.ts'

/** What the list is narrowed to; null: not narrowed. */
export interface ProtocolFilter {
  text: string | null
  state: ProtocolState | null
}

/** What the address asks for; what it does not know is as if it were not asked. */
export function protocolFilterOf(query: URLSearchParams): ProtocolFilter {
  const text = (query.get('q') ?? '')
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 200)
  const asked = query.get('etat') ?? query.get('state')
  return { text: text === '' ? null : text, state: protocolStates.find((one) => one === asked) ?? null }
}

/** The same, as it stands in an address. */
export const protocolFilterQuery = ({ text, state }: ProtocolFilter): Record<string, string | null> => ({
  q: text,
  etat: state,
})

/** Words are looked for in names of both languages, accents and case aside. */
export function narrowProtocols(all: readonly Protocol[], { text, state }: ProtocolFilter): Protocol[] {
  const words = fold(text ?? '')
    .split(' ')
    .filter(Boolean)
  return all.filter((one) => {
    if (state !== null && protocolStateOf(one) !== state) return false
    const own = fold([one.nameFr ?? '', one.nameEn ?? ''].join(' '))
    return words.every((word) => own.includes(word))
  })
}
