import { control, Input, takingAnswer, takingRoutes, type Taking } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import { dayOf } from '../../../kernel/clock.ts'
import {
  href,
  memberGet,
  memberPost,
  notFound,
  page,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { nameIn } from '../../../kernel/language.ts'
import { sayWhen } from '../../meeting/index.ts'
import { addresses, sessionIds } from '../addresses.ts'
import { listAttendees, namesOfOrganizations } from '../queries.ts'
import { listGivenCertificates, type GivenCertificate } from '../revoke/revoke-certificate.ts'
import { words as revokeWords } from '../revoke/words.ts'
import { canClose, canNoteLater, takesAttendance } from '../rules.ts'
import {
  breadcrumbToTraining,
  placeHref,
  sessionFor,
  sessionHref,
  trainingNotice,
  type SessionContext,
} from '../training-context.ts'
import { closeSession, markPlace, type MarkRefusal } from './close-session.ts'
import { AttendPage, type RowCertificate } from './page.tsx'
import { listCounts } from './record-training.ts'
import { words } from './words.ts'

async function show(request: MemberRequest): Promise<Answer> {
  const context = await sessionFor(request, 'attend')
  if (context === null || context.session.state === 'cancelled') return notFound()
  const { lang, tx, deps, formKeys } = request
  const { training, session, desks } = context
  const now = deps.clock.now()
  const attendees = (await listAttendees(tx, session.id)).filter(({ state }) => state === 'registered')
  const counts = session.state === 'closed' ? await listCounts(tx, session.id) : []
  const ids = [...attendees, ...counts].map((one) => one.organizationId)
  const names = await namesOfOrganizations(tx, ids)
  const nameOf = (id: string): string => {
    const named = names.get(id)
    return named === undefined ? '' : nameIn(named, lang)
  }
  const canMark = takesAttendance(session, now)
  const given = new Map((await listGivenCertificates(tx, session.id)).map((one) => [one.placeId, one]))
  const isDesk = desks.includes(training.organizationId)
  const certificateOf = (one: GivenCertificate | undefined): RowCertificate | null => {
    if (one === undefined) return null
    const ids = { ...sessionIds(session), certificateId: one.id }
    const { revokedAt, revokedFor } = one
    return revokedAt === null || revokedFor === null
      ? { withdrawn: null, act: isDesk ? href(lang, addresses.revoke, ids) : null }
      : {
          withdrawn: { on: dayOf(revokedAt, deps.timeZone), reason: revokeWords[lang].reasons[revokedFor] },
          act: isDesk ? href(lang, addresses.restore, ids) : null,
        }
  }
  return page(
    words[lang].title,
    <AttendPage
      lang={lang}
      keys={formKeys}
      title={training.title}
      session={session}
      rows={attendees.map((attendee) => ({
        attendee,
        organization: nameOf(attendee.organizationId),
        mark:
          (canMark || canNoteLater(session, attendee)) && attendee.isPerson && !given.has(attendee.id)
            ? placeHref(lang, 'mark', session, attendee)
            : null,
        certificate: certificateOf(given.get(attendee.id)),
      }))}
      counts={counts.map(({ organizationId, n }) => ({ organization: nameOf(organizationId), n }))}
      isEarly={session.state === 'planned' && !canMark}
      close={canClose(session, now) ? sessionHref(lang, 'close', session) : null}
    />,
    { notice: trainingNotice(request), breadcrumb: breadcrumbToTraining(lang, training), islands: ['print'] },
  )
}

const markNotices: Record<MarkRefusal, string> = {
  'not-yours': 'training-moved-on',
  cancelled: 'training-moved-on',
  closed: 'training-moved-on',
  'too-early': 'training-too-early',
  'changed-meanwhile': 'training-moved-on',
  'above-capacity': 'training-full-room',
}

async function mark(request: MemberRequest): Promise<Answer> {
  const context = await sessionFor(request, 'attend')
  if (context === null) return notFound()
  const { lang, params, form, tx } = request
  const { session } = context
  const attendee = (await listAttendees(tx, session.id)).find(({ id }) => id === params['placeId'])
  if (attendee === undefined) return notFound()
  const says = form.first('says')
  const attended = says === 'yes' ? true : says === 'no' ? false : null
  const marked = await markPlace(request, session, attendee, attended)
  return redirect(sessionHref(lang, 'attend', session), marked.ok ? 'training-marked' : markNotices[marked.refusal])
}

interface Closing extends SessionContext {
  organizations: { id: string; name: string }[]
  /** People of whom nothing is noted. */
  unknown: number
}

/** A session that can be closed, and of which organizations people without an account may have come. */
async function closingFor(request: MemberRequest): Promise<Closing | null> {
  const context = await sessionFor(request, 'attend')
  if (context === null || !canClose(context.session, request.deps.clock.now())) return null
  const { tx, lang } = request
  const { training, session } = context
  const attendees = (await listAttendees(tx, session.id)).filter(({ state }) => state === 'registered')
  const ids = [
    training.organizationId,
    ...training.partners.map(({ id }) => id),
    ...attendees.map((one) => one.organizationId),
  ]
  const names = await namesOfOrganizations(tx, ids)
  return {
    ...context,
    organizations: [...names.values()].map((one) => ({ id: one.id, name: nameIn(one, lang) })),
    unknown: attendees.filter(({ isPerson, attended }) => isPerson && attended === null).length,
  }
}

const totalName = ({ id }: { id: string }): string => `total-${id}`

function takingOf(
  request: MemberRequest,
  { training, session, organizations, unknown }: Closing,
  { errors, isOvertaken = false }: Pick<FormState, 'errors'> & { isOvertaken?: boolean },
): Taking {
  const { lang, form } = request
  const { title, lost, asks, total, ...said } = words[lang].closing
  const names = organizations.map(totalName)
  const state: FormState = {
    values: Object.fromEntries(names.map((name) => [name, [form.first(name)]])),
    errors,
    theirs: null,
  }
  return {
    kind: 'taking',
    title: title(sayWhen(session, lang)),
    lost: lost(unknown),
    back: said.back,
    act: said.act,
    cancelHref: sessionHref(lang, 'attend', session),
    breadcrumb: breadcrumbToTraining(lang, training),
    asks: {
      lang,
      title: asks,
      fields: (
        <>
          {organizations.map((one) => (
            <Input
              {...control(state, totalName(one), total(one.name), lang)}
              inputmode="numeric"
              class="govuk-input--width-4"
            />
          ))}
        </>
      ),
      state,
      names,
      version: session.version,
      overtaken: isOvertaken ? said.overtaken : null,
    },
  }
}

async function ask(request: MemberRequest): Promise<Taking | Answer> {
  const closing = await closingFor(request)
  return closing === null ? notFound() : takingOf(request, closing, { errors: {} })
}

async function close(request: MemberRequest): Promise<Answer> {
  const closing = await closingFor(request)
  if (closing === null) return notFound()
  const { form, lang } = request
  const { training, session, organizations } = closing
  const { problems } = words[lang].closing
  const errors: Record<string, string> = {}
  const totals: Record<string, number> = {}
  for (const one of organizations) {
    const typed = form.first(totalName(one)).trim()
    if (!/^\d{0,4}$/.test(typed)) errors[totalName(one)] = problems['not-a-number']
    else if (Number(typed) > 0) totals[one.id] = Number(typed)
  }
  if (Object.keys(errors).length > 0) return takingAnswer(request, takingOf(request, closing, { errors }), 422)
  const seen = Number(/^\d{1,9}$/.exec(form.first('version'))?.[0] ?? 0)
  const closed = await closeSession(request, training, session, { totals, seen })
  if (closed.ok) return redirect(sessionHref(lang, 'attend', session), 'training-closed')
  if (closed.refusal === 'above-capacity') {
    const [first] = organizations.filter(({ id }) => id in totals)
    const field = totalName(first ?? organizations[0] ?? { id: '' })
    return takingAnswer(request, takingOf(request, closing, { errors: { [field]: problems['above-capacity'] } }), 422)
  }
  return takingAnswer(request, takingOf(request, closing, { errors: {}, isOvertaken: true }), 409)
}

export const attendRoutes: Route[] = [
  memberGet('training.attendance', addresses.attend, show),
  memberPost('training.mark', addresses.mark, mark, { maxBytes: 20_000 }),
  ...takingRoutes({ asked: 'training.closing', done: 'training.close', address: addresses.close, ask, take: close }),
]
