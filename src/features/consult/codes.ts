import needsContent from '../../../content/needs.json' with { type: 'json' }
import toolsContent from '../../../content/practice-tools.json' with { type: 'json' }
import type { Bilingual, Language } from '../../kernel/language.ts'

/** One line of the practice tools, or a need of the directory, as it is chosen here. */
export interface Code {
  code: string
  name: Bilingual
}

/** In the order of the page: strengths first. */
export const itemKinds = ['protective-factor', 'risk-factor', 'indicator'] as const
export type ItemKind = (typeof itemKinds)[number]

/** Lines that can be said of a situation; conditions of society are discussed, never ticked. */
const items = toolsContent.items.filter(({ level }) => level !== 'societal')

export const itemsOf = (kind: ItemKind): Code[] =>
  items.filter((item) => item.kind === kind).map(({ id, text }) => ({ code: id, name: text }))
export const itemCodes: readonly string[] = items.map(({ id }) => id)

export const needs: readonly Code[] = needsContent.needs
  .filter(({ parent }) => parent === null)
  .map(({ code, name }) => ({ code, name }))
export const needCodes: readonly string[] = needs.map(({ code }) => code)

const names: ReadonlyMap<string, Bilingual> = new Map([
  ...toolsContent.items.map(({ id, text }) => [id, text] as const),
  ...needs.map(({ code, name }) => [code, name] as const),
])

/** What codes say, in their order; one that the content no longer has is left out. */
export const namesOfCodes = (codes: readonly string[], lang: Language): string[] =>
  codes.flatMap((code) => names.get(code)?.[lang] ?? [])
