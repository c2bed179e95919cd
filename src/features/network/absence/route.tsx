import { mainForm, takingRoutes, type Taking } from '../../../design/index.ts'
import { filled, type FormState } from '../../../kernel/form/index.ts'
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
import { formatDay } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { answererFor, breadcrumbToAnswerer, type Answerer } from '../answering/answerer.ts'
import { networkNotice } from '../organization-context.ts'
import { onAnother, readAbsence } from './absence-form.ts'
import { declareAbsence, takeBackAbsence } from './declare-absence.ts'
import { AbsencePage } from './page.tsx'
import { listAbsences, type Absence } from './queries.ts'
import { words } from './words.ts'

const placeOf = ({ organization, personId }: Answerer) => ({ organizationId: organization.id, personId })
const paramsOf = ({ organization, personId }: Answerer) => ({ id: organization.id, personId })

async function absencePage(
  request: MemberRequest,
  answerer: Answerer,
  state: FormState,
  status: 200 | 409 | 422 = 200,
): Promise<Answer> {
  const { lang, tx, today } = request
  const { isSelf, name } = answerer
  const t = words[lang]
  const title = isSelf ? t.ownTitle : t.title(name)
  const absences = await listAbsences(tx, placeOf(answerer), today)
  return page(
    title,
    <AbsencePage
      lang={lang}
      title={title}
      isSelf={isSelf}
      today={today}
      action={href(lang, addresses.absences, paramsOf(answerer))}
      takeBackHref={({ id }) => href(lang, addresses.takeBackAbsence, { ...paramsOf(answerer), absenceId: id })}
      hoursHref={href(lang, addresses.answeringHours, paramsOf(answerer))}
      backHref={href(lang, addresses.whoToCall)}
      keys={request.formKeys}
      state={state}
      absences={absences}
    />,
    { status, formId: mainForm, breadcrumb: breadcrumbToAnswerer(request, answerer), notice: networkNotice(request) },
  )
}

async function declare(request: MemberRequest): Promise<Answer> {
  const answerer = await answererFor(request)
  if (answerer === null) return notFound()
  const { form, lang, tx, today } = request
  const read = readAbsence(form, lang, today, await listAbsences(tx, placeOf(answerer), today))
  if (!read.ok) return absencePage(request, answerer, read.state, read.switching ? 200 : 422)
  const declared = await declareAbsence(request, placeOf(answerer), read.value)
  if (!declared.ok) return absencePage(request, answerer, onAnother(form, declared.refusal, lang), 409)
  return redirect(href(lang, addresses.absences, paramsOf(answerer)), 'absence-declared')
}

/** The absence of the address; null once it is over or taken back. */
async function absenceFor(request: MemberRequest): Promise<{ answerer: Answerer; absence: Absence } | null> {
  const answerer = await answererFor(request)
  if (answerer === null) return null
  const absences = await listAbsences(request.tx, placeOf(answerer), request.today)
  const absence = absences.find(({ id }) => id === request.params['absenceId'])
  return absence === undefined ? null : { answerer, absence }
}

async function askTakeBack(request: MemberRequest): Promise<Taking | Answer> {
  const found = await absenceFor(request)
  if (found === null) return notFound()
  const { lang } = request
  const { answerer, absence } = found
  const t = words[lang].takingBack
  return {
    kind: 'taking',
    title: t.title(formatDay(absence.fromDay, lang), formatDay(absence.untilDay, lang)),
    lost: [answerer.isSelf ? t.ownLost : t.lost(answerer.name)],
    back: t.back,
    act: t.act,
    cancelHref: href(lang, addresses.absences, paramsOf(answerer)),
    breadcrumb: breadcrumbToAnswerer(request, answerer),
  }
}

async function takeBack(request: MemberRequest): Promise<Answer> {
  const found = await absenceFor(request)
  if (found === null) return notFound()
  const { answerer, absence } = found
  const isBack = await takeBackAbsence(request, answerer.organization.id, absence.id)
  return redirect(
    href(request.lang, addresses.absences, paramsOf(answerer)),
    isBack ? 'absence-taken-back' : 'absence-moved-on',
  )
}

export const absenceRoutes: Route[] = [
  memberGet('network.absences', addresses.absences, async (request) => {
    const answerer = await answererFor(request)
    return answerer === null ? notFound() : absencePage(request, answerer, filled({}))
  }),
  memberPost('network.declare-absence', addresses.absences, declare),
  ...takingRoutes({
    asked: 'network.taking-back-absence',
    done: 'network.take-back-absence',
    address: addresses.takeBackAbsence,
    ask: askTakeBack,
    take: takeBack,
  }),
]
