import {
  href,
  noticeIn,
  notFound,
  redirect,
  type Answer,
  type AnyRequest,
  type FrameLink,
  type MemberRequest,
} from '../../../kernel/http/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { mayOnTool, writesFor, type ToolDeed } from '../rules.ts'
import { words as toolbox } from '../words.ts'
import type { OwnTool } from './model.ts'
import { findTool } from './queries.ts'
import { words } from './words.ts'

/** The article of the address, for who writes there; null for everyone else. */
export async function ownToolFor({ tx, who, params }: MemberRequest): Promise<OwnTool | null> {
  const tool = await findTool(tx, params['id'] ?? '')
  return tool !== null && writesFor(who, tool.networkId) ? tool : null
}

/** The same, when this deed can be done now; else what to answer: who writes there is led to it as it stands. */
export async function toolForDeed(request: MemberRequest, deed: ToolDeed): Promise<OwnTool | Answer> {
  const tool = await ownToolFor(request)
  if (tool === null) return notFound()
  if (mayOnTool(deed, request.who, tool)) return tool
  return redirect(href(request.lang, addresses.ownTool, { id: tool.id }), 'tool-moved')
}

export const isTool = (found: OwnTool | Answer): found is OwnTool => 'latest' in found

/** How it is called while it has no title in the language of the page. */
export const titleOf = ({ text }: Pick<OwnTool, 'text'>, lang: Language): string =>
  (lang === 'fr' ? (text.titleFr ?? text.titleEn) : (text.titleEn ?? text.titleFr)) ?? words[lang].untitled

/** Who it is by: a network, or whoever runs the instance. */
export const ownerOf = ({ networkId, networkFr, networkEn }: OwnTool, lang: Language): string =>
  networkId === null
    ? words[lang].instance
    : nameIn({ nameFr: networkFr ?? words.fr.someNetwork, nameEn: networkEn ?? words.en.someNetwork }, lang)

export function ownBreadcrumb({ lang }: MemberRequest, tool?: OwnTool): FrameLink[] {
  const trail = [
    { label: toolbox[lang].name, href: href(lang, addresses.toolbox) },
    { label: words[lang].list, href: href(lang, addresses.ownTools) },
  ]
  return tool === undefined
    ? trail
    : [...trail, { label: titleOf(tool, lang), href: href(lang, addresses.ownTool, { id: tool.id }) }]
}

/** Words for what was just done; null when nothing was. */
export function toolNotice({ notice, lang }: AnyRequest): { title: string; text: string } | null {
  const { notices, noticeTitle } = words[lang]
  const text = noticeIn(notices, notice)
  return text === null ? null : { title: noticeTitle, text }
}
