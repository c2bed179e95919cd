import {
  href,
  noticeIn,
  notFound,
  redirect,
  type Answer,
  type FrameLink,
  type MemberRequest,
} from '../../kernel/http/index.ts'
import type { Language } from '../../kernel/language.ts'
import { isInNoNetwork, listSeats, type NamedSeat } from '../network/index.ts'
import { addresses, toolHref } from './addresses.ts'
import type { SchoolTool } from './model.ts'
import { findTool } from './queries.ts'
import { mayOnTool, type ToolDeed } from './rules.ts'
import { titleIn } from './topics.ts'
import { words } from './words.ts'

export interface ToolContext {
  tool: SchoolTool
  /** Where the person does more than read, in a network. */
  seats: NamedSeat[]
  may: (deed: ToolDeed) => boolean
}

/** Where the person does more than read, in a network. */
export const seatsOf = async ({ tx, who }: Pick<MemberRequest, 'tx' | 'who'>): Promise<NamedSeat[]> =>
  (await listSeats(tx, who)).filter(({ canPropose }) => canPropose)

/** For who has no seat: a reader is told nothing; who works in an organization of no network, that the register is a network’s. */
export async function withoutSeat({ tx, who, lang }: MemberRequest): Promise<Answer> {
  return (await isInNoNetwork(tx, who)) ? redirect(href(lang, addresses.tools), 'school-tool-no-network') : notFound()
}

/** The entry of the address, when the person may do `deed` with it; null for everyone else. */
export async function toolFor(request: MemberRequest, deed: ToolDeed): Promise<ToolContext | null> {
  const tool = await findTool(request.tx, request.params['id'] ?? '')
  if (tool === null) return null
  const seats = await seatsOf(request)
  const may = (one: ToolDeed): boolean => mayOnTool({ ...request.who, seats }, one, tool)
  return may(deed) ? { tool, seats, may } : null
}

export const breadcrumbToTools = (lang: Language): FrameLink[] => [
  { label: words[lang].title, href: href(lang, addresses.tools) },
]
export const breadcrumbToTool = (lang: Language, tool: SchoolTool): FrameLink[] => [
  ...breadcrumbToTools(lang),
  { label: titleIn(tool, lang), href: toolHref(lang, tool) },
]

/** Words for what was just done; null when nothing was, or when the code is not one of ours. */
export function toolNotice({
  notice,
  lang,
}: Pick<MemberRequest, 'notice' | 'lang'>): { title: string; text: string } | null {
  const { notices, noticeTitle } = words[lang]
  const text = noticeIn(notices, notice)
  return text === null ? null : { title: noticeTitle, text }
}
