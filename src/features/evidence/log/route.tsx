import { mainForm } from '../../../design/index.ts'
import { filled, type FormState } from '../../../kernel/form/index.ts'
import {
  href,
  memberGet,
  memberPost,
  notFound,
  page,
  redirect,
  withQuery,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { addDays, type Day } from '../../../kernel/clock.ts'
import { formatDay } from '../../../kernel/language.ts'
import { addresses, recordHref } from '../addresses.ts'
import type { EvidenceDraft } from '../draft.ts'
import { isEvidenceType, typeOf, type TypeDefinition } from '../evidence-types.ts'
import { breadcrumbToWork, namesIn, nameOfRecord } from '../own-context.ts'
import { findCurrent, listNumbers, organizationsOf } from '../queries.ts'
import { checkDraft } from '../rules.ts'
import { recordWithNumbers } from '../with-numbers.ts'
import { answerEvidence } from '../answer-evidence.ts'
import { firstOfMonth } from '../expected/rules.ts'
import { readForm, refusedForm, sameField } from './evidence-form.ts'
import { draftOfForm, formOfRecord } from './form-draft.ts'
import { draftKeyOf, logContext, type LogContext } from './log-context.ts'
import { LogPage, TypeFormPage, type LogFormProps } from './page.tsx'
import { listLastLogged, listSame, type SameCandidate } from './queries.ts'
import { words } from './words.ts'

type Status = 200 | 409 | 422

/** Whether the page is W8, or the plain form of a type. */
interface Asked {
  type: TypeDefinition
  isQuick: boolean
}

interface Shown {
  context: LogContext
  state: FormState
  status: Status
  same?: readonly SameCandidate[]
}

async function formPage(request: MemberRequest, asked: Asked, shown: Shown): Promise<Answer> {
  const { lang, formKeys } = request
  const { type, isQuick } = asked
  const { context, state, status, same = [] } = shown
  const t = words[lang]
  const form: LogFormProps = {
    lang,
    type,
    keys: formKeys,
    state,
    same,
    draftKey: draftKeyOf(request),
    places: context.places,
    partners: context.partners,
    actions: context.actions,
    abouts: context.abouts,
    action: isQuick ? href(lang, addresses.add) : href(lang, addresses.addType, { type: type.code }),
  }
  const options = { status, islands: ['draft'], formId: mainForm, breadcrumb: breadcrumbToWork(request) }
  if (isQuick)
    return page(
      t.title,
      <LogPage
        {...form}
        again={await againOf(request, context)}
        typeHref={(code) => href(lang, addresses.addType, { type: code })}
      />,
      options,
    )
  const title = t.typeTitle(type.name[lang])
  return page(title, <TypeFormPage {...form} title={title} lead={`${type.meaning[lang]}.`} act={t.save} />, options)
}

/** What the person counted last, each a link to the form already filled. */
async function againOf({ tx, who, lang }: MemberRequest, { own }: LogContext) {
  const records = await listLastLogged(tx, who.personId, own.id)
  return Promise.all(
    records.map(async (record) => {
      const [numbers] = await listNumbers(tx, record)
      const count = numbers?.counts.find(
        ({ quantity, ageBand, gender }) => quantity === 'participations' && ageBand === null && gender === null,
      )
      return {
        href: withQuery(href(lang, addresses.add), { like: record.recordKey }),
        said: words[lang].againSaid(nameOfRecord(record, lang), count?.n ?? null, formatDay(record.startsOn, lang)),
      }
    }),
  )
}

/** The form as it first shows: of today, or like one before, for the action that the address names. */
async function firstState(request: MemberRequest, { type }: Asked, context: LogContext): Promise<FormState> {
  const { query, today, tx, lang } = request
  const like = await findCurrent(tx, query.get('like') ?? '')
  const action = (query.get('action') ?? '').slice(0, 20)
  if (like === null || like.type !== type.code || like.organizationId !== context.own.id) {
    const known = context.actions.some(({ code }) => code === action)
    return filled({
      ...(type.time === 'period' ? lastMonth(today) : { startsOn: today }),
      action: known ? action : null,
      about: query.get('about'),
    })
  }
  const names = namesIn(await organizationsOf(tx, [like.recordKey]), lang)
  return formOfRecord(type, like, await listNumbers(tx, like), names, today)
}

/** Totals are most often said of the month that is over. */
function lastMonth(today: Day): { startsOn: Day; endsOn: Day } {
  const endsOn = addDays(firstOfMonth(today), -1)
  return { startsOn: firstOfMonth(endsOn), endsOn }
}

async function show(request: MemberRequest, asked: Asked | null): Promise<Answer> {
  if (asked === null) return notFound()
  const context = await logContext(request, asked.type, request.query.get('organization') ?? '')
  if (context === null) return notFound()
  return formPage(request, asked, { context, state: await firstState(request, asked, context), status: 200 })
}

async function log(request: MemberRequest, asked: Asked | null): Promise<Answer> {
  if (asked === null) return notFound()
  const { form, lang, tx, today } = request
  const { type } = asked
  const context = await logContext(request, type, form.first('organization'))
  if (context === null) return notFound()
  const again = (problems: Readonly<Record<string, string>>, status: Status = 422, same: SameCandidate[] = []) =>
    formPage(request, asked, { context, state: refusedForm(type, form, problems, lang), status, same })

  const read = readForm(type, form, lang)
  if (!read.ok) return formPage(request, asked, { context, state: read.state, status: read.switching ? 200 : 422 })
  const made = draftOfForm(type, read.value, context.own.id, context.partners)
  if (!made.ok) return again(made.problems)
  const { draft, numbers } = made.value
  const problems = checkDraft(draft, today)
  if (Object.keys(problems).length > 0) return again(problems)

  const same = await listSame(tx, draft)
  const chosen = same.find(({ recordKey }) => recordKey === form.first(sameField))
  if (same.length > 0 && chosen === undefined && form.first(sameField) !== 'none') return again({}, 409, same)
  if (chosen !== undefined) {
    const known = await knownAlready(request, draft, chosen)
    if (known !== null) return known
  }
  const kept = await recordWithNumbers(tx, { ...draft, sameAs: chosen?.recordKey ?? null }, numbers, {
    today,
    via: 'page',
  })
  if (!kept.ok) return again(kept.refusal)
  return redirect(recordHref(lang, kept.value.id), chosen === undefined ? 'work-logged' : 'work-same')
}

/** What was recorded before, by the team or naming it: nothing is recorded twice. */
async function knownAlready(
  { tx, lang }: MemberRequest,
  { organizationId }: EvidenceDraft,
  { recordKey, organizationId: by, namesOwn }: SameCandidate,
): Promise<Answer | null> {
  if (by === organizationId) return redirect(recordHref(lang, recordKey), 'work-already')
  if (!namesOwn) return null
  const answered = await answerEvidence(tx, recordKey, organizationId, 'ours')
  return redirect(recordHref(lang, recordKey), answered.ok ? 'work-confirmed' : 'work-changed')
}

const quick = (): Asked => ({ type: typeOf('activity'), isQuick: true })
const ofType = ({ params }: MemberRequest): Asked | null => {
  const code = params['type'] ?? ''
  return isEvidenceType(code) ? { type: typeOf(code), isQuick: false } : null
}

export const logRoutes: Route[] = [
  memberGet('evidence.adding', addresses.add, (request) => show(request, quick())),
  memberPost('evidence.add', addresses.add, (request) => log(request, quick())),
  memberGet('evidence.adding-type', addresses.addType, (request) => show(request, ofType(request))),
  memberPost('evidence.add-type', addresses.addType, (request) => log(request, ofType(request))),
]
