import { mainForm } from '../../../design/index.ts'
import { filled, type FormState } from '../../../kernel/form/index.ts'
import {
  href,
  openGet,
  openPost,
  page,
  redirect,
  type Answer,
  type AnyRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { isId } from '../../../kernel/ids.ts'
import { nameIn } from '../../../kernel/language.ts'
import { addresses as identity } from '../../identity/index.ts'
import { actionsUnderWay, openLink } from '../../plan/index.ts'
import { addresses } from '../addresses.ts'
import { typeOf } from '../evidence-types.ts'
import { readForm, refusedForm } from '../log/evidence-form.ts'
import { draftOfForm } from '../log/form-draft.ts'
import { TypeFormPage } from '../log/page.tsx'
import { words as log } from '../log/words.ts'
import type { NamedOrganization } from '../queries.ts'
import { recordWithNumbers } from '../with-numbers.ts'
import { workNotice } from '../own-context.ts'
import { DeadLinkPage } from './page.tsx'
import { words } from './words.ts'

/*
 * An activity counted with the link of the monthly mail. It needs no session: the link gives this request’s transaction the
 * rights of its person on one plan, and to add for its organization, and to read nothing of the log.
 */

const tokenShape = /^[\w-]{43}$/
const activity = typeOf('activity')

/** For whom the link acts; null: it opens nothing, or the plan of a table, which does nothing itself. */
async function open({ tx, params }: AnyRequest): Promise<NamedOrganization | null> {
  const token = params['token'] ?? ''
  const link = tokenShape.test(token) ? await openLink(tx, token) : null
  if (link === null || link.adoption.organizationId === null) return null
  // Who only reads in the organization leads nothing there and carries nothing.
  if (!link.isLead && link.actions.length === 0) return null
  return { id: link.adoption.organizationId, ...link.adopter }
}

function dead({ lang }: AnyRequest): Answer {
  const content = <DeadLinkPage lang={lang} signInHref={href(lang, identity.signIn)} />
  return page(words[lang].deadTitle, content, { status: 404, secret: true })
}

const addressOf = ({ lang, params }: AnyRequest): string =>
  href(lang, addresses.byMail, { token: params['token'] ?? '' })

async function formPage(
  request: AnyRequest,
  own: NamedOrganization,
  state: FormState,
  status: 200 | 422,
): Promise<Answer> {
  const { lang, tx, today, formKeys } = request
  const t = words[lang]
  const actions = await actionsUnderWay(tx, own.id, today)
  return page(
    t.title,
    <TypeFormPage
      lang={lang}
      type={activity}
      title={t.title}
      lead={t.lead(nameIn(own, lang))}
      act={log[lang].save}
      action={addressOf(request)}
      keys={formKeys}
      state={state}
      places={[own]}
      partners={[]}
      actions={actions.map(({ actionId, number, titleFr, titleEn }) => ({
        code: actionId,
        name: `${number ?? actionId}. ${lang === 'fr' ? titleFr : titleEn}`,
      }))}
      abouts={[]}
      same={[]}
      draftKey={null}
    />,
    { status, secret: true, formId: mainForm, notice: doneNotice(request) },
  )
}

function doneNotice(request: AnyRequest): { title: string; text: string } | null {
  const notice = workNotice(request)
  return notice === null ? null : { ...notice, text: words[request.lang].done }
}

async function add(request: AnyRequest): Promise<Answer> {
  const own = await open(request)
  if (own === null) return dead(request)
  const { form, lang, tx, today } = request
  const again = (state: FormState, status: 200 | 422 = 422) => formPage(request, own, state, status)
  const read = readForm(activity, form, lang)
  if (!read.ok) return again(read.state, read.switching ? 200 : 422)
  const made = draftOfForm(activity, read.value, own.id, [])
  if (!made.ok) return again(refusedForm(activity, form, made.problems, lang))
  const { draft, numbers } = made.value
  // The key of the form is its source: sent twice, it is recorded once.
  const key = form.first('key')
  const sourceRecord = isId(key) ? `mail:${key}` : null
  const kept = await recordWithNumbers(tx, { ...draft, sourceRecord }, numbers, { today, via: 'mail' })
  const isKnown = !kept.ok && kept.refusal['sourceRecord'] === 'known-source'
  if (kept.ok || isKnown) return redirect(addressOf(request), 'work-logged')
  return again(refusedForm(activity, form, kept.refusal, lang))
}

export const byMailRoutes: Route[] = [
  openGet('evidence.by-mail', addresses.byMail, async (request) => {
    const own = await open(request)
    return own === null ? dead(request) : formPage(request, own, filled({ startsOn: request.today }), 200)
  }),
  openPost('evidence.add-by-mail', addresses.byMail, add),
]
