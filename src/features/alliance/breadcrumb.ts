import type { SectorCode } from '../../field/index.ts'
import type { FrameLink } from '../../kernel/http/index.ts'
import type { Language } from '../../kernel/language.ts'
import { combinationName } from './names.ts'
import { walkLinks, type Walk } from './walk.ts'
import { words } from './words.ts'

/** Alliances, then the combination one comes from when there is one. */
export function areaBreadcrumb(lang: Language, walk: Walk, codes: readonly SectorCode[] = []): FrameLink[] {
  const links = walkLinks(lang, walk)
  return [
    { label: words[lang].alliances, href: links.weave },
    ...(codes.length === 0 ? [] : [{ label: combinationName(codes, lang), href: links.combination(codes) }]),
  ]
}
