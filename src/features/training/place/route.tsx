import { takingRoutes, type Taking } from '../../../design/index.ts'
import { calendarText } from '../../../kernel/calendar/index.ts'
import {
  data,
  memberGet,
  memberPost,
  notFound,
  page,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { formatInstant, nameIn } from '../../../kernel/language.ts'
import { listStaff } from '../../network/index.ts'
import { sayWhen } from '../../meeting/index.ts'
import { answerHref } from '../../survey/index.ts'
import { addresses, trainingHref } from '../addresses.ts'
import { listGivenLinks } from '../ask/queries.ts'
import type { Place } from '../model.ts'
import { findPlace, namesOfOrganizations } from '../queries.ts'
import { isToCome } from '../rules.ts'
import { registeringFor } from '../sheet/route.tsx'
import { sessionEvent } from '../tell/session-event.ts'
import {
  breadcrumbToTraining,
  placeHref,
  sessionFor,
  sessionHref,
  trainingNotice,
  type SessionContext,
} from '../training-context.ts'
import { movePlace, registerFor, type RegisterRefusal } from './move-place.ts'
import { SessionPage, type Team } from './page.tsx'
import { words } from './words.ts'

/** Organizations whose desk the person holds, with whom they registered and whom they can. */
async function teamsOf(request: MemberRequest, context: SessionContext): Promise<Team[]> {
  const { tx, lang, deps } = request
  const { session, training, places, desks, may } = context
  const names = await namesOfOrganizations(tx, desks)
  const canRegister = may('register') && isToCome(session, deps.clock.now())
  const teams: Team[] = []
  for (const [organizationId, named] of names) {
    if (training.networkId === null && organizationId !== training.organizationId) continue
    const staff = await listStaff(tx, { organizationId, networkId: null })
    const nameOf = new Map(staff.map(({ personId, name }) => [personId, name]))
    const own = places.filter((one) => one.sessionId === session.id && one.organizationId === organizationId)
    const taken = new Set(own.map(({ personId }) => personId))
    teams.push({
      organizationId,
      organization: nameIn(named, lang),
      places: own.map((place) => ({
        place,
        name: nameOf.get(place.personId ?? '') ?? null,
        leave: isToCome(session, deps.clock.now()) ? placeHref(lang, 'leavePlace', session, place) : null,
      })),
      colleagues: canRegister
        ? staff.flatMap(({ personId, name }) => (taken.has(personId) ? [] : [{ id: personId, name }]))
        : null,
    })
  }
  return teams
}

/** What is asked around the session and takes answers now, for who has a place in it. */
async function answersOf({ tx, lang, deps }: MemberRequest, { session }: SessionContext) {
  const now = deps.clock.now()
  return (await listGivenLinks(tx, session.id))
    .filter(({ opensAt, shutsAt }) => opensAt <= now && shutsAt > now)
    .map(({ part, code }) => ({ part, href: answerHref(lang, code) }))
}

async function sessionPage(
  request: MemberRequest,
  context: SessionContext,
  { status, notice }: { status: 200 | 422; notice: { title: string; text: string } | null },
): Promise<Answer> {
  const { lang, deps, formKeys, who } = request
  const { training, session, places, may } = context
  const own = places.find((one) => one.sessionId === session.id && one.personId === who.personId) ?? null
  const canMove = isToCome(session, deps.clock.now())
  const plans = may('plan')
  const to = (at: Parameters<typeof sessionHref>[1]): string => sessionHref(lang, at, session)
  return page(
    training.title,
    <SessionPage
      lang={lang}
      keys={formKeys}
      title={training.title}
      training={trainingHref(lang, training)}
      {...(await registeringFor(request, context))(session)}
      own={own}
      keptUntil={own?.offeredUntil ? formatInstant(own.offeredUntil, lang, session.timeZone) : null}
      showsLink={plans || own?.state === 'registered'}
      answers={await answersOf(request, context)}
      teams={await teamsOf(request, context)}
      acts={{
        take: own?.state === 'offered' && canMove ? placeHref(lang, 'takePlace', session, own) : null,
        leave: own !== null && canMove ? placeHref(lang, 'leavePlace', session, own) : null,
        file: own?.state === 'registered' ? to('ics') : null,
        enroll: to('enroll'),
        attend: may('attend') && session.state !== 'cancelled' ? to('attend') : null,
        edit: plans && session.state === 'planned' ? to('editSession') : null,
        cancel: plans && session.state === 'planned' ? to('cancelSession') : null,
        resume: plans && session.state === 'cancelled' ? to('resume') : null,
      }}
    />,
    { status, notice, breadcrumb: breadcrumbToTraining(lang, training) },
  )
}

async function show(request: MemberRequest): Promise<Answer> {
  const context = await sessionFor(request, 'see')
  return context === null ? notFound() : sessionPage(request, context, { status: 200, notice: trainingNotice(request) })
}

const noticeOf: Record<RegisterRefusal, string> = {
  'not-yours': 'training-moved-on',
  gone: 'training-gone',
  cancelled: 'training-past',
  past: 'training-past',
  already: 'training-already',
  'too-many': 'training-moved-on',
}

async function register(request: MemberRequest): Promise<Answer> {
  const context = await sessionFor(request, 'register')
  const { lang, form, who } = request
  if (context === null || who.organizations.length === 0) return notFound()
  const { session } = context
  const sent = form.first('organization')
  const organizationId = who.organizations.find((id) => id === sent) ?? who.organizations[0] ?? ''
  const done = await registerFor(request, session, { organizationId, personId: who.personId, seats: 1 })
  return redirect(
    sessionHref(lang, 'session', session),
    done.ok ? `training-${done.value === 'waiting' ? 'waiting' : 'registered'}` : noticeOf[done.refusal],
  )
}

/** For the desk: someone of the team, or a number of places for staff without an account. */
async function enroll(request: MemberRequest): Promise<Answer> {
  const context = await sessionFor(request, 'register')
  if (context === null) return notFound()
  const { form, lang } = request
  const { session, desks } = context
  const sent = form.first('organization')
  const organizationId = sent === '' ? desks[0] : desks.find((id) => id === sent)
  if (organizationId === undefined) return notFound()
  const person = form.first('person').trim()
  const seats = Number(form.first('seats').trim() || Number.NaN)
  const problem = { status: 422, notice: words[lang].enrollProblem } as const
  if (person === '' && !(Number.isInteger(seats) && seats >= 1 && seats <= Math.min(500, session.capacity)))
    return sessionPage(request, context, problem)
  const done = await registerFor(request, session, {
    organizationId,
    personId: person === '' ? null : person,
    seats: person === '' ? seats : 1,
  })
  if (!done.ok && done.refusal === 'not-yours') return notFound()
  return redirect(
    sessionHref(lang, 'session', session),
    done.ok ? (done.value === 'waiting' ? 'training-enrolled-waiting' : 'training-enrolled') : noticeOf[done.refusal],
  )
}

interface PlaceContext extends SessionContext {
  place: Place
}

/** The place of the address, when it is one’s own or of an organization whose desk one holds. */
async function placeFor(request: MemberRequest): Promise<PlaceContext | null> {
  const context = await sessionFor(request, 'see')
  if (context === null) return null
  const place = await findPlace(request.tx, context.session.id, request.params['placeId'] ?? '')
  const isOurs =
    place !== null && (place.personId === request.who.personId || context.desks.includes(place.organizationId))
  return isOurs ? { ...context, place } : null
}

async function take(request: MemberRequest): Promise<Answer> {
  const context = await placeFor(request)
  if (context === null) return notFound()
  const taken = await movePlace(request, context.place, 'registered')
  return redirect(
    sessionHref(request.lang, 'session', context.session),
    taken.ok ? 'training-taken' : 'training-moved-on',
  )
}

async function askLeave(request: MemberRequest): Promise<Taking | Answer> {
  const context = await placeFor(request)
  if (context === null) return notFound()
  const { lang, deps } = request
  const { session, training } = context
  const here = sessionHref(lang, 'session', session)
  if (!isToCome(session, deps.clock.now())) return redirect(here, 'training-past')
  const { title, ...said } = words[lang].leaving
  return {
    kind: 'taking',
    title: title(sayWhen(session, lang)),
    ...said,
    cancelHref: here,
    breadcrumb: breadcrumbToTraining(lang, training),
  }
}

async function leave(request: MemberRequest): Promise<Answer> {
  const context = await placeFor(request)
  if (context === null) return notFound()
  const left = await movePlace(request, context.place, 'cancelled')
  return redirect(
    sessionHref(request.lang, 'session', context.session),
    left.ok ? 'training-left' : 'training-moved-on',
  )
}

/** The session as a file for a calendar, for who has a place in it. */
async function calendarFile(request: MemberRequest): Promise<Answer> {
  const context = await sessionFor(request, 'see')
  if (context === null) return notFound()
  const { lang, deps, who } = request
  const { session, training, places } = context
  const own = places.find((one) => one.sessionId === session.id && one.personId === who.personId)
  if (own?.state !== 'registered') return notFound()
  const url = `${deps.baseUrl}${sessionHref(lang, 'session', session)}`
  const event = sessionEvent(session, { title: training.title, baseUrl: deps.baseUrl, url })
  const method = session.state === 'cancelled' ? 'CANCEL' : 'PUBLISH'
  return data(Buffer.from(calendarText([event], { name: training.title, lang, method })), {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': 'attachment; filename="formation.ics"',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
}

export const placeRoutes: Route[] = [
  memberGet('training.session', addresses.session, show),
  memberPost('training.register', addresses.register, register, { maxBytes: 20_000 }),
  memberPost('training.enroll', addresses.enroll, enroll, { maxBytes: 20_000 }),
  memberPost('training.take-place', addresses.takePlace, take, { maxBytes: 20_000 }),
  ...takingRoutes({
    asked: 'training.leaving-place',
    done: 'training.leave-place',
    address: addresses.leavePlace,
    ask: askLeave,
    take: leave,
  }),
  memberGet('training.calendar-file', addresses.ics, calendarFile),
]
