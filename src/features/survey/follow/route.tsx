import { takingRoutes, type Taking } from '../../../design/index.ts'
import {
  href,
  memberGet,
  memberPost,
  notFound,
  page,
  redirect,
  type Address,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { addresses, surveyHref } from '../addresses.ts'
import type { Survey } from '../model.ts'
import { answeredOf, findSurvey } from '../queries.ts'
import { recordResult } from '../results/record-result.ts'
import { mayOnSurvey, useOf, type SurveyDeed } from '../rules.ts'
import {
  breadcrumbToSurvey,
  breadcrumbToSurveys,
  linkOf,
  seenVersion,
  surveyFor,
  surveyNotice,
} from '../survey-context.ts'
import { closeSurvey, confirmSurvey, openSurvey, putSurveyBack, withdrawSurvey } from './move-survey.ts'
import { SurveyPage } from './page.tsx'
import { words } from './words.ts'

const places: Readonly<Record<Exclude<SurveyDeed, 'see'>, Address<'id'>>> = {
  edit: addresses.edit,
  open: addresses.open,
  print: addresses.paper,
  close: addresses.close,
  read: addresses.results,
  confirm: addresses.confirm,
  withdraw: addresses.withdraw,
  'put-back': addresses.putBack,
}

async function show(request: MemberRequest): Promise<Answer> {
  const survey = await surveyFor(request, 'see')
  if (survey === null) return notFound()
  const { lang, tx, who, formKeys, today } = request
  const answered = (await answeredOf(tx, [survey.id])).get(survey.id) ?? 0
  const { id } = survey
  const acts = Object.fromEntries(
    Object.entries(places).map(([deed, address]) => [
      deed,
      mayOnSurvey(who, deed as SurveyDeed, survey) ? href(lang, address, { id }) : null,
    ]),
  ) as Record<Exclude<SurveyDeed, 'see'>, string | null>
  return page(
    survey.title,
    <SurveyPage
      lang={lang}
      keys={formKeys}
      survey={survey}
      answered={answered}
      link={linkOf(request, survey)}
      isPast={survey.lastDay < today}
      acts={acts}
    />,
    { notice: surveyNotice(request), breadcrumb: breadcrumbToSurveys(request), islands: ['copy'] },
  )
}

async function open(request: MemberRequest): Promise<Answer> {
  const survey = await surveyFor(request, 'open')
  if (survey === null || survey.lastDay < request.today) return notFound()
  const opened = await openSurvey(request, survey, seenVersion(request))
  return redirect(surveyHref(request.lang, survey), opened.ok ? 'survey-opened' : 'survey-changed')
}

async function askClose(request: MemberRequest): Promise<Taking | Answer> {
  const survey = await surveyFor(request, 'close')
  if (survey === null) return notFound()
  const t = words[request.lang].closing
  return taking(request, survey, { title: t.title(survey.title), lost: t.lost, back: t.back, act: t.act })
}

async function close(request: MemberRequest): Promise<Answer> {
  const survey = await surveyFor(request, 'close')
  if (survey === null) return notFound()
  const closed = await closeSurvey(request, survey)
  if (closed.ok) await useResult(request, survey)
  return redirect(surveyHref(request.lang, survey), closed.ok ? 'survey-closed' : 'survey-changed')
}

/** What the numbers of a survey that was just closed, or kept, become. */
async function useResult(request: MemberRequest, { id }: Survey): Promise<void> {
  const survey = await findSurvey(request.tx, id)
  const answered = (await answeredOf(request.tx, [id])).get(id) ?? 0
  if (survey !== null && useOf(survey, answered) === 'used') await recordResult(request, survey)
}

async function confirm(request: MemberRequest): Promise<Answer> {
  const survey = await surveyFor(request, 'confirm')
  if (survey === null) return notFound()
  const { lang, tx } = request
  const here = surveyHref(lang, survey)
  const answered = (await answeredOf(tx, [survey.id])).get(survey.id) ?? 0
  if (useOf(survey, answered) !== 'to-confirm') return redirect(here)
  const confirmed = await confirmSurvey(request, survey, seenVersion(request))
  if (confirmed.ok) await useResult(request, survey)
  return redirect(here, confirmed.ok ? 'survey-confirmed' : 'survey-changed')
}

async function askWithdraw(request: MemberRequest): Promise<Taking | Answer> {
  const survey = await surveyFor(request, 'withdraw')
  if (survey === null) return notFound()
  const t = words[request.lang].withdrawing
  const lost = survey.state === 'draft' ? t.lostDraft : t.lost
  return taking(request, survey, { title: t.title(survey.title), lost, back: t.back, act: t.act })
}

const taking = (
  request: MemberRequest,
  survey: Survey,
  said: Pick<Taking, 'title' | 'lost' | 'back' | 'act'>,
): Taking => ({
  kind: 'taking',
  ...said,
  cancelHref: surveyHref(request.lang, survey),
  breadcrumb: breadcrumbToSurvey(request, survey),
})

async function withdraw(request: MemberRequest): Promise<Answer> {
  const survey = await surveyFor(request, 'withdraw')
  if (survey === null) return notFound()
  const withdrawn = await withdrawSurvey(request, survey)
  return redirect(surveyHref(request.lang, survey), withdrawn.ok ? 'survey-withdrawn' : 'survey-changed')
}

async function putBack(request: MemberRequest): Promise<Answer> {
  const survey = await surveyFor(request, 'put-back')
  if (survey === null) return notFound()
  const back = await putSurveyBack(request, survey, seenVersion(request))
  return redirect(surveyHref(request.lang, survey), back.ok ? 'survey-back' : 'survey-changed')
}

export const followRoutes: Route[] = [
  memberGet('survey.survey', addresses.survey, show),
  memberPost('survey.open', addresses.open, open),
  ...takingRoutes({
    asked: 'survey.closing',
    done: 'survey.close',
    address: addresses.close,
    ask: askClose,
    take: close,
  }),
  memberPost('survey.confirm', addresses.confirm, confirm),
  ...takingRoutes({
    asked: 'survey.withdrawing',
    done: 'survey.withdraw',
    address: addresses.withdraw,
    ask: askWithdraw,
    take: withdraw,
  }),
  memberPost('survey.put-back', addresses.putBack, putBack),
]
