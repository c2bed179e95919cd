import { sql } from 'kysely'
import { href, noticeIn, type FrameLink, type MemberRequest } from '../../kernel/http/index.ts'
import { nameIn, type Language } from '../../kernel/language.ts'
import { worksAt } from '../../kernel/rights.ts'
import { addresses, deskHref } from './addresses.ts'
import type { ScreeningVersion } from './model.ts'
import { listKept, listOrganizations, listVersions, type ScreeningOrganization } from './queries.ts'
import {
  mayScreen,
  screeningMoves,
  stateOf,
  type ScreeningDeed,
  type ScreeningRelation,
  type ScreeningState,
} from './rules.ts'
import { words } from './words.ts'

/** The protocol of an organization, and what the person is to it. */
export interface ScreeningContext {
  organization: ScreeningOrganization
  /** The newest first. */
  versions: ScreeningVersion[]
  state: ScreeningState
  relations: ScreeningRelation[]
  /** Whether the person may do it, and the life of the protocol lets it be done. */
  can: (deed: ScreeningDeed) => boolean
}

/** The organization of the address, when the person may do `deed` there in some state; null for anyone who may not. */
export async function screeningFor(request: MemberRequest, deed: ScreeningDeed): Promise<ScreeningContext | null> {
  const { tx, who, params } = request
  const id = params['id'] ?? ''
  if (!worksAt(who, id)) return null
  const [organizations, kept, versions] = await Promise.all([
    listOrganizations(tx, [id]),
    listKept(tx, who.personId),
    listVersions(tx, id),
  ])
  const [organization] = organizations
  if (organization === undefined) return null
  const relations: ScreeningRelation[] = kept.includes(id) ? ['member', 'keeper'] : ['member']
  if (!mayScreen(deed, relations)) return null
  const state = stateOf(versions[0] ?? null)
  const can = (one: ScreeningDeed): boolean =>
    mayScreen(one, relations) &&
    screeningMoves[state].includes(one) &&
    (one === 'see' || one === 'take-down' || !organization.hasLeft)
  return { organization, versions, state, relations, can }
}

/** The same for a deed that changes it: whoever acts on it waits, and it is read as it then is. */
export async function screeningToChange(request: MemberRequest, deed: ScreeningDeed): Promise<ScreeningContext | null> {
  const found = await screeningFor(request, deed)
  if (found === null) return null
  await sql`select pg_advisory_xact_lock(hashtextextended(${`screening:${found.organization.id}`}, 0))`.execute(
    request.tx,
  )
  return screeningFor(request, deed)
}

/** The version by which the organization works; null: none. */
export const inForce = ({ state, versions }: Pick<ScreeningContext, 'state' | 'versions'>): ScreeningVersion | null =>
  state === 'in-force' ? (versions[0] ?? null) : null

export const breadcrumbToStart = (lang: Language): FrameLink[] => [
  { label: words[lang].name, href: href(lang, addresses.start) },
]

export const breadcrumbToDesk = (lang: Language, organization: ScreeningOrganization): FrameLink[] => [
  ...breadcrumbToStart(lang),
  { label: nameIn(organization, lang), href: deskHref(lang, organization.id) },
]

/** Words for what was just done; null when nothing was, or when the code is not one of ours. */
export function screeningNotice({
  notice,
  lang,
}: Pick<MemberRequest, 'notice' | 'lang'>): { title: string; text: string } | null {
  const { notices, noticeTitle } = words[lang]
  const text = noticeIn(notices, notice)
  return text === null ? null : { title: noticeTitle, text }
}
