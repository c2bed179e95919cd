import { mainForm } from '../../../design/index.ts'
import { regionNames } from '../../../field/index.ts'
import { overtaken, type FormState } from '../../../kernel/form/index.ts'
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
import { addresses, recordHref } from '../addresses.ts'
import { tagName, typeOf } from '../evidence-types.ts'
import { fieldNames, rawOf, readForm, refusedForm } from '../log/evidence-form.ts'
import { draftOfForm, formOfRecord } from '../log/form-draft.ts'
import { draftKeyOf, logContext, type LogContext } from '../log/log-context.ts'
import { TypeFormPage } from '../log/page.tsx'
import { breadcrumbToWork, namesIn, titleOfRecord, nameWithDay, recordFor } from '../own-context.ts'
import { findCurrent, organizationsOf, type EvidenceVersion } from '../queries.ts'
import { correctWithNumbers } from '../with-numbers.ts'
import { words } from './words.ts'

interface Correcting {
  current: EvidenceVersion
  /** What it is called. */
  name: string
  context: LogContext
}

/** What is corrected, and what its form offers: its own organizations stay among those that a name may mean. */
async function correcting(request: MemberRequest): Promise<Correcting | null> {
  const current = await recordFor(request, 'correct')
  if (current === null) return null
  const context = await logContext(request, typeOf(current.type), current.organizationId)
  if (context === null || context.own.id !== current.organizationId) return null
  const named = [...(await organizationsOf(request.tx, [current.recordKey])).values()]
  const known = context.partners.map(({ id }) => id)
  const added = named.filter(({ id }) => id !== current.organizationId && !known.includes(id))
  return {
    current,
    name: await titleOfRecord(request, current),
    context: {
      ...context,
      partners: [...context.partners, ...added],
      actions: withChosen(context.actions, current.actionId, (code) => ({ code, name: code })),
      abouts: await withAbout(request, context.abouts, current.about),
    },
  }
}

/** What was chosen stays among what can be, though it is offered no more. */
const withChosen = <T extends { code: string }>(
  offered: readonly T[],
  code: string | null,
  made: (code: string) => T,
) => (code === null || offered.some((one) => one.code === code) ? offered : [...offered, made(code)])

async function withAbout(
  { tx, lang }: MemberRequest,
  offered: LogContext['abouts'],
  key: string | null,
): Promise<LogContext['abouts']> {
  if (key === null || offered.some((one) => one.key === key)) return offered
  const about = await findCurrent(tx, key)
  return about === null ? offered : [...offered, { key, name: nameWithDay(about, lang) }]
}

const stateOf = async ({ tx, lang }: MemberRequest, current: EvidenceVersion): Promise<FormState> =>
  formOfRecord(typeOf(current.type), current, [], namesIn(await organizationsOf(tx, [current.recordKey]), lang), null)

function formPage(
  request: MemberRequest,
  { current, context, name }: Correcting,
  state: FormState,
  status: 200 | 409 | 422,
): Answer {
  const { lang, formKeys } = request
  const t = words[lang]
  const title = t.title(name)
  return page(
    title,
    <TypeFormPage
      lang={lang}
      type={typeOf(current.type)}
      title={title}
      lead={t.lead}
      act={t.save}
      action={href(lang, addresses.correct, { id: current.recordKey })}
      keys={formKeys}
      state={state}
      version={current.number}
      places={context.places}
      partners={context.partners}
      actions={context.actions}
      abouts={context.abouts}
      same={[]}
      draftKey={draftKeyOf(request)}
    />,
    {
      status,
      islands: ['draft'],
      formId: mainForm,
      breadcrumb: [...breadcrumbToWork(request), { label: name, href: recordHref(lang, current.recordKey) }],
    },
  )
}

async function correct(request: MemberRequest): Promise<Answer> {
  const found = await correcting(request)
  if (found === null) return notFound()
  const { current, context } = found
  const { form, lang, tx, today } = request
  const type = typeOf(current.type)
  const read = readForm(type, form, lang)
  if (!read.ok) return formPage(request, found, read.state, read.switching ? 200 : 422)
  if (read.value.base.version !== current.number) return bothShown(request, found)
  const made = draftOfForm(type, read.value, current.organizationId, context.partners)
  const again = (problems: Readonly<Record<string, string>>) =>
    formPage(request, found, refusedForm(type, form, problems, lang), 422)
  if (!made.ok) return again(made.problems)
  const corrected = await correctWithNumbers(tx, current, made.value.draft, { today, via: 'page' })
  if (corrected.ok) return redirect(recordHref(lang, current.recordKey), 'work-corrected')
  if (Object.values(corrected.refusal).includes('changed-meanwhile')) {
    const now = await correcting(request)
    return now === null ? notFound() : bothShown(request, now)
  }
  return again(corrected.refusal)
}

/** What was typed, beside what someone else saved meanwhile, in words. */
async function bothShown(request: MemberRequest, now: Correcting): Promise<Answer> {
  const { form, lang } = request
  const type = typeOf(now.current.type)
  const standing = (await stateOf(request, now.current)).values
  const names = fieldNames(type).filter((name) => form.has(name) || (standing[name] ?? []).length > 0)
  const saved = Object.fromEntries(
    names.map((name): [string, string] => [name, (standing[name] ?? []).filter((one) => one !== '').join(', ')]),
  )
  const typed = Object.fromEntries(
    Object.entries(rawOf(type, form)).map(([name, values]) => [name, values.filter((one) => one !== '')]),
  )
  const state = overtaken(typed, saved)
  const theirs = Object.fromEntries(
    Object.keys(state.theirs ?? {}).map((name): [string, string] => {
      const codes = standing[name] ?? []
      if (name.startsWith('facet.'))
        return [name, codes.map((code) => tagName(`${name.slice(6)}:${code}`)[lang]).join(', ')]
      if (name === 'regions') return [name, regionNames(codes, lang).join(', ')]
      return [name, codes.join(', ')]
    }),
  )
  return formPage(request, now, { ...state, theirs }, 409)
}

export const correctRoutes: Route[] = [
  memberGet('evidence.correcting', addresses.correct, async (request) => {
    const found = await correcting(request)
    return found === null ? notFound() : formPage(request, found, await stateOf(request, found.current), 200)
  }),
  memberPost('evidence.correct', addresses.correct, correct),
]
