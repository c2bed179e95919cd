import { takingRoutes, type Taking } from '../../../design/index.ts'
import {
  memberPost,
  notFound,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { listFollowing, type Scope } from '../change/change-meeting.ts'
import type { MeetingState } from '../model.ts'
import { actingSeat, breadcrumbToMeeting, meetingFor, meetingHref } from '../own-context.ts'
import { tellMeetings } from '../tell/tell-meeting.ts'
import { sayWhen, titleOf } from '../when.ts'
import { moveMeeting } from './move-meeting.ts'
import { words } from './words.ts'

const scopeOf = ({ form, query }: MemberRequest): Scope =>
  (form.first('scope') || (query.get('portee') ?? '')) === 'following' ? 'following' : 'one'

async function ask(request: MemberRequest): Promise<Taking | Answer> {
  const context = await meetingFor(request, 'convene')
  if (context === null) return notFound()
  const { lang, tx, deps } = request
  const { meeting } = context
  if (meeting.state === 'cancelled') return redirect(meetingHref(lang, meeting), 'meeting-moved-on')
  const t = words[lang]
  const scope = scopeOf(request)
  const following = scope === 'one' ? [] : (await listFollowing(tx, meeting)).filter((one) => one.state === 'convened')
  const isOne = following.length === 0
  const isPast = meeting.endsAt <= deps.clock.now()
  return {
    kind: 'taking',
    title: (isOne ? t.title : t.titleAll)(titleOf(meeting, lang)),
    lost: [
      (isPast ? t.lostPast : t.lost)(sayWhen(meeting, lang)),
      ...(isOne ? [] : [t.following(following.length + 1)]),
      isPast && isOne ? t.untold : t.told,
    ],
    back: t.back,
    act: isOne ? t.act : t.actAll,
    cancelHref: meetingHref(lang, meeting),
    sent: { scope },
    breadcrumb: breadcrumbToMeeting(lang, context),
  }
}

const move =
  (to: MeetingState, notice: string) =>
  async (request: MemberRequest): Promise<Answer> => {
    const context = await meetingFor(request, 'convene')
    if (context === null) return notFound()
    const { lang, form } = request
    const { meeting } = context
    const by = actingSeat(context, 'convene', form.first('by')) ?? ''
    const moved = await moveMeeting(request, meeting, { to, scope: scopeOf(request), by })
    if (!moved.ok) return redirect(meetingHref(lang, meeting), 'meeting-moved-on')
    await tellMeetings(request, { ids: moved.value, telling: to === 'cancelled' ? 'cancelled' : 'reconvened' })
    return redirect(meetingHref(lang, meeting), notice)
  }

export const cancelRoutes: Route[] = [
  ...takingRoutes({
    asked: 'meeting.cancelling',
    done: 'meeting.cancel',
    address: addresses.cancel,
    ask,
    take: move('cancelled', 'meeting-cancelled'),
  }),
  memberPost('meeting.reconvene', addresses.reconvene, move('convened', 'meeting-reconvened'), { maxBytes: 20_000 }),
]
