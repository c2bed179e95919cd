import { takingRoutes, type Taking } from '../../../design/index.ts'
import {
  href,
  memberPost,
  notFound,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import type { Member } from '../model.ts'
import {
  actingFor,
  breadcrumbToHome,
  collaborationFor,
  homeHref,
  nameOfCollaboration,
  nameOfMember,
  type Context,
} from '../own-context.ts'
import { listFormer, listWorkedOf } from '../queries.ts'
import { seatsFor, type CollaborationDeed } from '../rules.ts'
import { askBack, moveMember, sayVoice } from './move-member.ts'
import { words } from './words.ts'

async function voice(request: MemberRequest): Promise<Answer> {
  const found = await collaborationFor(request, 'voice')
  if (found === null) return notFound()
  const { form, lang } = request
  const here = homeHref(lang, found.collaboration.id)
  const member = found.members.find(({ id, state }) => id === form.first('member') && state === 'proposed')
  const by = actingFor('voice', found.seats, form.first('by'))
  const says = (['agree', 'object'] as const).find((one) => one === form.first('says'))
  if (member === undefined || by === null || says === undefined) return redirect(here, 'collaboration-moved')
  const said = await sayVoice(request, member, says, by)
  return redirect(here, said.ok ? 'collaboration-voiced' : 'collaboration-moved')
}

/** A stay that the deed is about, and for whom the person acts. */
interface Subject {
  context: Context
  member: Member
  by: string
}

/** The stay of the organization of the form or of the address, or of the only one that can. */
async function ownStay(
  request: MemberRequest,
  deed: CollaborationDeed,
  state: Member['state'],
): Promise<Subject | null> {
  const context = await collaborationFor(request, deed)
  if (context === null) return null
  const able = seatsFor(deed, context.seats)
  const named = request.form.first('organization') || (request.query.get('pour') ?? '')
  const by = able.find((id) => id === named) ?? able[0]
  const member = context.members.find((one) => one.organizationId === by && one.state === state)
  return member === undefined || by === undefined ? null : { context, member, by }
}

const leaving = (request: MemberRequest) => ownStay(request, 'leave', 'member')
const declining = (request: MemberRequest) => ownStay(request, 'decline', 'invited')

/** What a member proposed and nobody settled yet. */
async function withdrawing(request: MemberRequest): Promise<Subject | null> {
  const context = await collaborationFor(request, 'withdraw')
  if (context === null) return null
  const member = context.members.find(
    ({ id, state }) => id === request.params['memberId'] && (state === 'proposed' || state === 'invited'),
  )
  const able = seatsFor('withdraw', context.seats)
  return member === undefined || !able.includes(member.proposedById)
    ? null
    : { context, member, by: member.proposedById }
}

const taking =
  (
    find: (request: MemberRequest) => Promise<Subject | null>,
    say: (
      lang: 'fr' | 'en',
      names: { organization: string; collaboration: string },
    ) => Pick<Taking, 'title' | 'lost' | 'back' | 'act'>,
  ) =>
  async (request: MemberRequest): Promise<Taking | Answer> => {
    const found = await find(request)
    if (found === null) return notFound()
    const { lang } = request
    const { collaboration } = found.context
    return {
      kind: 'taking',
      ...say(lang, {
        organization: nameOfMember(found.member, lang),
        collaboration: nameOfCollaboration(collaboration, lang),
      }),
      cancelHref: homeHref(lang, collaboration.id),
      sent: { organization: found.member.organizationId },
      breadcrumb: breadcrumbToHome(lang, collaboration),
    }
  }

const take =
  (find: (request: MemberRequest) => Promise<Subject | null>, to: 'declined' | 'left' | 'withdrawn', done: string) =>
  async (request: MemberRequest): Promise<Answer> => {
    const found = await find(request)
    if (found === null) return notFound()
    const here = homeHref(request.lang, found.context.collaboration.id)
    const moved = await moveMember(request, found.member, to, found.by)
    return redirect(here, moved.ok ? done : 'collaboration-moved')
  }

/** Only for an organization that left; whoever does more than read there may ask. */
async function comeBack(request: MemberRequest): Promise<Answer> {
  const { tx, who, form, params, lang } = request
  const id = params['id'] ?? ''
  const worked = await listWorkedOf(tx)
  const former = (await listFormer(tx, who, id)).filter(
    ({ organizationId, state }) => state === 'left' && worked.includes(organizationId),
  )
  const one = former.find(({ organizationId }) => organizationId === form.first('organization')) ?? former[0]
  if (one === undefined) return notFound()
  const asked = one.isAsking ? null : await askBack(request, id, one.organizationId)
  return redirect(
    href(lang, addresses.home, { id }),
    asked?.ok === false ? 'collaboration-moved' : 'collaboration-asked-back',
  )
}

export const answerRoutes: Route[] = [
  memberPost('collaboration.voice', addresses.voice, voice, { maxBytes: 20_000 }),
  ...takingRoutes({
    asked: 'collaboration.withdrawing',
    done: 'collaboration.withdraw',
    address: addresses.withdraw,
    ask: taking(withdrawing, (lang, names) => words[lang].withdraw(names)),
    take: take(withdrawing, 'withdrawn', 'collaboration-withdrawn'),
  }),
  ...takingRoutes({
    asked: 'collaboration.declining',
    done: 'collaboration.decline',
    address: addresses.decline,
    ask: taking(declining, (lang, names) => words[lang].decline(names)),
    take: take(declining, 'declined', 'collaboration-declined'),
  }),
  ...takingRoutes({
    asked: 'collaboration.leaving',
    done: 'collaboration.leave',
    address: addresses.leave,
    ask: taking(leaving, (lang, names) => words[lang].leave(names)),
    take: take(leaving, 'left', 'collaboration-left'),
  }),
  memberPost('collaboration.come-back', addresses.comeBack, comeBack, { maxBytes: 20_000 }),
]
