import { Radios, takingAnswer, takingRoutes, type Taking } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import {
  memberPost,
  notFound,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { revokedFor, type RevokedFor } from '../model.ts'
import { listAttendees } from '../queries.ts'
import { breadcrumbToTraining, sessionFor, sessionHref, type SessionContext } from '../training-context.ts'
import {
  listGivenCertificates,
  restoreCertificate,
  revokeCertificate,
  type GivenCertificate,
} from './revoke-certificate.ts'
import { words } from './words.ts'

interface Revoking extends SessionContext {
  certificate: GivenCertificate
  /** Null: they have left. */
  name: string | null
}

/** A certificate of the session, for the desk of the organization that gave it; null for everyone else. */
async function revokingFor(request: MemberRequest): Promise<Revoking | null> {
  const context = await sessionFor(request, 'attend')
  if (context === null || !context.desks.includes(context.training.organizationId)) return null
  const { tx, params } = request
  const given = await listGivenCertificates(tx, context.session.id)
  const certificate = given.find(({ id }) => id === params['certificateId'])
  if (certificate === undefined) return null
  const holder = (await listAttendees(tx, context.session.id)).find(({ id }) => id === certificate.placeId)
  return { ...context, certificate, name: holder?.name ?? null }
}

function takingOf(
  request: MemberRequest,
  { training, session, name }: Revoking,
  { error, isOvertaken = false }: { error?: string; isOvertaken?: boolean } = {},
): Taking {
  const { lang, form } = request
  const { title, asks, left, reasons, labels, overtaken, lost, back, act } = words[lang]
  const state: FormState = {
    values: { reason: [form.first('reason')] },
    errors: error === undefined ? {} : { reason: error },
    theirs: null,
  }
  return {
    kind: 'taking',
    title: title(name ?? left),
    lost,
    back,
    act,
    cancelHref: sessionHref(lang, 'attend', session),
    breadcrumb: breadcrumbToTraining(lang, training),
    asks: {
      lang,
      title: asks,
      fields: (
        <Radios
          name="reason"
          legend={labels.reason}
          value={form.first('reason')}
          {...(error === undefined ? {} : { error })}
          items={revokedFor.map((code) => ({ value: code, label: reasons[code] }))}
        />
      ),
      state,
      names: ['reason'],
      version: 0,
      overtaken: isOvertaken ? overtaken : null,
    },
  }
}

async function ask(request: MemberRequest): Promise<Taking | Answer> {
  const revoking = await revokingFor(request)
  return revoking === null || revoking.certificate.revokedAt !== null ? notFound() : takingOf(request, revoking)
}

const isReason = (sent: string): sent is RevokedFor => revokedFor.some((code) => code === sent)

async function revoke(request: MemberRequest): Promise<Answer> {
  const revoking = await revokingFor(request)
  if (revoking === null) return notFound()
  const { lang, form } = request
  const reason = form.first('reason')
  if (!isReason(reason)) return takingAnswer(request, takingOf(request, revoking, { error: words[lang].missing }), 422)
  const revoked = await revokeCertificate(request, revoking.certificate.id, reason)
  return redirect(
    sessionHref(lang, 'attend', revoking.session),
    revoked.ok ? 'training-certificate-withdrawn' : 'training-moved-on',
  )
}

async function restore(request: MemberRequest): Promise<Answer> {
  const revoking = await revokingFor(request)
  if (revoking === null) return notFound()
  const restored = await restoreCertificate(request, revoking.certificate.id)
  return redirect(
    sessionHref(request.lang, 'attend', revoking.session),
    restored.ok ? 'training-certificate-back' : 'training-moved-on',
  )
}

export const revokeRoutes: Route[] = [
  ...takingRoutes({
    asked: 'training.withdrawing-certificate',
    done: 'training.withdraw-certificate',
    address: addresses.revoke,
    ask,
    take: revoke,
  }),
  memberPost('training.put-certificate-back', addresses.restore, restore),
]
