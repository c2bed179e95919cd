import type { NamingKind, RawNaming } from './naming.ts'

/** Each place where the pattern is found. */
export const matchesOf = (text: string, pattern: RegExp, kind: NamingKind): RawNaming[] =>
  Array.from(text.matchAll(pattern), (match) => [kind, match.index, match.index + match[0].length] as const)
