import { href, noticeIn, type MemberRequest } from '../../kernel/http/index.ts'
import type { Language } from '../../kernel/language.ts'
import { breadcrumbToHome, contextOf, nameOfMember, type Context } from '../collaboration/index.ts'
import { addresses } from './addresses.ts'
import type { Meeting } from './model.ts'
import { findMeeting } from './queries.ts'
import { mayMeet, seatsForMeeting, type MeetingDeed } from './rules.ts'
import { titleOf } from './when.ts'
import { words } from './words.ts'

/** A meeting, and where the person stands in its collaboration. */
export interface MeetingContext extends Context {
  meeting: Meeting
}

/** The collaboration of the address, when the person may do `deed` about its meetings; null for anyone else. */
export async function meetingsFor(request: MemberRequest, deed: MeetingDeed): Promise<Context | null> {
  const context = await contextOf(request, request.params['id'] ?? '')
  return context !== null && mayMeet(deed, context.seats) ? context : null
}

/** The meeting of the address, the same way. */
export async function meetingFor(request: MemberRequest, deed: MeetingDeed): Promise<MeetingContext | null> {
  const context = await meetingsFor(request, deed)
  if (context === null) return null
  const meeting = await findMeeting(request.tx, context.collaboration.id, request.params['meetingId'] ?? '')
  return meeting === null ? null : { ...context, meeting }
}

/** For which member the person acts: the one chosen, or the first that can be. */
export const actingSeat = ({ seats }: Context, deed: MeetingDeed, chosen: string): string | null => {
  const able = seatsForMeeting(deed, seats)
  return able.find((id) => id === chosen) ?? able[0] ?? null
}

/** The name of an organization by its id, as its fellow members know it. */
export const namesIn =
  ({ members }: Context, lang: Language) =>
  (organizationId: string): string => {
    const found = members.find((one) => one.organizationId === organizationId)
    return found === undefined ? words[lang].someOrganization : nameOfMember(found, lang)
  }

export const meetingIds = ({ id, collaborationId }: Pick<Meeting, 'id' | 'collaborationId'>) => ({
  id: collaborationId,
  meetingId: id,
})

export const meetingHref = (lang: Language, meeting: Pick<Meeting, 'id' | 'collaborationId'>): string =>
  href(lang, addresses.meeting, meetingIds(meeting))

export const breadcrumbToList = (lang: Language, { collaboration }: Context): { label: string; href: string }[] => [
  ...breadcrumbToHome(lang, collaboration),
  { label: words[lang].title, href: href(lang, addresses.list, { id: collaboration.id }) },
]

export const breadcrumbToMeeting = (lang: Language, context: MeetingContext): { label: string; href: string }[] => [
  ...breadcrumbToList(lang, context),
  { label: titleOf(context.meeting, lang), href: meetingHref(lang, context.meeting) },
]

/** Words for what was just done; null when nothing was. */
export function meetingNotice({
  notice,
  lang,
}: Pick<MemberRequest, 'notice' | 'lang'>): { title: string; text: string } | null {
  const { notices, noticeTitle } = words[lang]
  const text = noticeIn(notices, notice)
  return text === null ? null : { title: noticeTitle, text }
}
