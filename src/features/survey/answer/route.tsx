import { mainForm } from '../../../design/index.ts'
import {
  href,
  notFound,
  openGet,
  openPost,
  page,
  redirect,
  type Answer,
  type AnyRequest,
  type FormBody,
  type Route,
} from '../../../kernel/http/index.ts'
import { addresses as welcome } from '../../welcome/index.ts'
import { addresses } from '../addresses.ts'
import type { LinkedSurvey, Questionnaire } from '../model.ts'
import { AnswerPage, NotTakenPage, ThanksPage } from './page.tsx'
import { findLinked } from './queries.ts'
import { fieldOf } from './questions.tsx'
import { takeAnswer, type AnswerRefusal } from './take-answer.ts'
import { words } from './words.ts'

/** Nothing stays in the device’s cache, no other site learns of it, and no engine keeps it. */
const leavesNoTrace = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' }

const frameOf = ({ audience }: Questionnaire) =>
  ({ variant: audience === 'youth' ? 'youth' : 'standard', headers: leavesNoTrace }) as const

/** The code as people type it: capitals and spaces do not count. */
const codeIn = ({ params }: AnyRequest): string => (params['token'] ?? '').toLowerCase().replace(/[\s-]/g, '')

/** What was chosen, by question; what is not of the questionnaire is not there. */
function chosenIn(form: FormBody, { questions }: Questionnaire): Record<string, string> {
  const chosen: Record<string, string> = {}
  for (const { code, options } of questions) {
    const sent = form.first(fieldOf(code))
    if (options.some((option) => option.code === sent)) chosen[code] = sent
  }
  return chosen
}

function questionsPage(
  { lang }: AnyRequest,
  code: string,
  { questionnaire, byFr, byEn, part }: LinkedSurvey,
  {
    chosen = {},
    isEmpty = false,
    status = 200,
  }: { chosen?: Record<string, string>; isEmpty?: boolean; status?: 200 | 422 },
): Answer {
  return page(
    part === null ? words[lang].title[questionnaire.audience] : words[lang].parts[part],
    <AnswerPage
      lang={lang}
      questionnaire={questionnaire}
      part={part}
      by={lang === 'fr' ? byFr : byEn}
      action={href(lang, addresses.answer, { token: code })}
      chosen={chosen}
      isEmpty={isEmpty}
    />,
    { ...frameOf(questionnaire), status, formId: mainForm },
  )
}

function notTaken(
  { lang }: AnyRequest,
  { questionnaire }: LinkedSurvey,
  why: 'closed' | 'full' | 'busy' | 'early',
  status: 200 | 409 | 429,
): Answer {
  const { audience } = questionnaire
  return page(
    words[lang][why].title,
    <NotTakenPage lang={lang} audience={audience} why={why} help={href(lang, welcome.you)} />,
    { ...frameOf(questionnaire), status },
  )
}

async function show(request: AnyRequest): Promise<Answer> {
  const code = codeIn(request)
  const survey = await findLinked(request.tx, code, request.today)
  if (survey === null) return notFound()
  return survey.standing === 'open'
    ? questionsPage(request, code, survey, {})
    : notTaken(request, survey, survey.standing, 200)
}

async function answer(request: AnyRequest): Promise<Answer> {
  const { lang, form, tx, today } = request
  const code = codeIn(request)
  const survey = await findLinked(tx, code, today)
  if (survey === null) return notFound()
  const chosen = chosenIn(form, survey.questionnaire)
  if (form.has('_language')) return questionsPage(request, code, survey, { chosen })
  const taken = await takeAnswer(request, survey, code, chosen)
  return taken.ok
    ? redirect(href(lang, addresses.thanks, { token: code }))
    : refusedPage(request, code, survey, chosen, taken.refusal)
}

function refusedPage(
  request: AnyRequest,
  code: string,
  survey: LinkedSurvey,
  chosen: Record<string, string>,
  refusal: AnswerRefusal,
): Answer {
  if (refusal === 'unknown') return notFound()
  if (refusal === 'empty') return questionsPage(request, code, survey, { chosen, isEmpty: true, status: 422 })
  return notTaken(request, survey, refusal, refusal === 'busy' ? 429 : 409)
}

async function thank(request: AnyRequest): Promise<Answer> {
  const { lang, tx, today } = request
  const code = codeIn(request)
  const survey = await findLinked(tx, code, today)
  if (survey === null) return notFound()
  if (survey.standing === 'early') return notTaken(request, survey, 'early', 200)
  const { questionnaire, part } = survey
  return page(
    words[lang].thanks.title,
    <ThanksPage
      lang={lang}
      audience={questionnaire.audience}
      questionnaire={questionnaire}
      part={part}
      next={href(lang, addresses.answer, { token: code })}
      help={href(lang, welcome.you)}
    />,
    frameOf(questionnaire),
  )
}

const stranger = { asStranger: true }

export const answerRoutes: Route[] = [
  openGet('survey.answering', addresses.answer, show, stranger),
  openPost('survey.answer', addresses.answer, answer, { ...stranger, maxBytes: 10_000 }),
  openGet('survey.thanks', addresses.thanks, thank, stranger),
]

/** Neither measured nor logged: when someone answered is nobody’s business. */
export const unseenRoutes: ReadonlySet<string> = new Set(answerRoutes.map(({ id }) => id))
