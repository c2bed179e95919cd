import { sql } from 'kysely'
import { takingRoutes, type Taking } from '../../../design/index.ts'
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
import { formatInstant } from '../../../kernel/language.ts'
import { addresses, aroundHref, surveyHref } from '../addresses.ts'
import type { Survey, SurveyPart } from '../model.ts'
import { answeredOf, findPair } from '../queries.ts'
import { resultsOf } from '../results/read-results.ts'
import { hasTooMany, mayOnSurvey, standingOf } from '../rules.ts'
import { breadcrumbToSurveys, linkOf, surveyNotice } from '../survey-context.ts'
import { movePair } from './around-port.ts'
import { compare } from './compare.ts'
import { AroundPage, type AroundPageProps, type AroundPart } from './page.tsx'
import { words } from './words.ts'

interface Pair {
  id: string
  before: Survey
  after: Survey
  /** Whether the person does more than read in the organization that asks. */
  moves: boolean
}

/** The pair of the address, when the person is of the organization that asks; null for everyone else. */
async function pairFor({ tx, who, params }: MemberRequest): Promise<Pair | null> {
  const id = params['id'] ?? ''
  const pair = await findPair(tx, id)
  if (pair === null || !mayOnSurvey(who, 'see', pair.after)) return null
  const { rows } = await sql<{ moves: boolean }>`
    select coalesce(${pair.after.organizationId} = any (sec.worked()), false) as moves`.execute(tx)
  return { id, ...pair, moves: rows[0]?.moves === true }
}

const canWithdraw = ({ before, after, moves }: Pair): boolean =>
  moves && [before, after].some((one) => standingOf(one) === 'open')
const canPutBack = ({ before, after, moves }: Pair): boolean =>
  moves && [before, after].some((one) => standingOf(one) === 'withdrawn')

async function resultsFor(request: MemberRequest, { before, after }: Pair): Promise<AroundPageProps['results']> {
  if (before.state !== 'closed' || after.state !== 'closed') return 'later'
  const first = await resultsOf(request, before)
  const second = await resultsOf(request, after)
  return first === null || second === null ? 'too-few' : compare(first, second)
}

async function show(request: MemberRequest): Promise<Answer> {
  const pair = await pairFor(request)
  if (pair === null) return notFound()
  const { lang, tx, who, deps, formKeys } = request
  const now = deps.clock.now()
  const answered = await answeredOf(tx, [pair.before.id, pair.after.id])
  const partOf = (survey: Survey, part: SurveyPart): AroundPart => {
    const { opensAt, shutsAt } = survey
    const life = standingOf(survey)
    const standing =
      life !== 'open'
        ? life
        : opensAt !== null && opensAt > now
          ? 'early'
          : shutsAt !== null && shutsAt <= now
            ? 'closed'
            : life
    const at = standing === 'early' ? opensAt : shutsAt
    return {
      part,
      standing,
      when: at === null ? '' : formatInstant(at, lang, deps.timeZone),
      answered: answered.get(survey.id) ?? 0,
      link: linkOf(request, survey),
      paper: mayOnSurvey(who, 'print', survey) && standing !== 'closed' ? href(lang, addresses.paper, survey) : null,
      follow: surveyHref(lang, survey),
    }
  }
  const { id, after, before } = pair
  return page(
    after.title,
    <AroundPage
      lang={lang}
      keys={formKeys}
      title={after.title}
      parts={[partOf(before, 'before'), partOf(after, 'after')]}
      questionnaire={after.questionnaire}
      results={await resultsFor(request, pair)}
      isUncertain={[before, after].some((one) => hasTooMany(one, answered.get(one.id) ?? 0))}
      withdraw={canWithdraw(pair) ? href(lang, addresses.withdrawAround, { id }) : null}
      putBack={canPutBack(pair) ? href(lang, addresses.putAroundBack, { id }) : null}
    />,
    { notice: surveyNotice(request), breadcrumb: breadcrumbToSurveys(request), islands: ['copy', 'print'] },
  )
}

async function askWithdraw(request: MemberRequest): Promise<Taking | Answer> {
  const pair = await pairFor(request)
  if (pair === null || !canWithdraw(pair)) return notFound()
  const { lang } = request
  const { title, ...said } = words[lang].withdrawing
  return {
    kind: 'taking',
    title: title(pair.after.title),
    ...said,
    cancelHref: aroundHref(lang, pair.id),
    breadcrumb: breadcrumbToSurveys(request),
  }
}

const move = (down: boolean) =>
  async function moved(request: MemberRequest): Promise<Answer> {
    const pair = await pairFor(request)
    if (pair === null || !(down ? canWithdraw(pair) : canPutBack(pair))) return notFound()
    const done = await movePair(request, pair.id, down, request.today)
    const notice = done.ok ? (down ? 'survey-withdrawn' : 'survey-back') : 'survey-changed'
    return redirect(aroundHref(request.lang, pair.id), notice)
  }

export const aroundRoutes: Route[] = [
  memberGet('survey.around', addresses.around, show),
  ...takingRoutes({
    asked: 'survey.withdrawing-around',
    done: 'survey.withdraw-around',
    address: addresses.withdrawAround,
    ask: askWithdraw,
    take: move(true),
  }),
  memberPost('survey.put-around-back', addresses.putAroundBack, move(false)),
]
