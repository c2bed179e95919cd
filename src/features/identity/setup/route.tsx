import { filled, refused, type FormState } from '../../../kernel/form/index.ts'
import {
  href,
  openGet,
  openPost,
  page,
  redirect,
  withQuery,
  type Answer,
  type AnyRequest,
  type PageAnswer,
  type Route,
} from '../../../kernel/http/index.ts'
import { openSession } from '../session.ts'
import { setUp } from './set-up.ts'
import { addresses, afterSetup } from '../addresses.ts'
import { setupForm } from '../forms.ts'
import { countTry } from '../limits.ts'
import { messages } from '../messages.ts'
import { isSetupToken } from '../queries.ts'
import { SetupOverPage, SetupPage } from './page.tsx'
import { mainForm } from '../../../design/index.ts'

function setupPage(request: AnyRequest, state: FormState, status: PageAnswer['status'] = 200): Answer {
  const { lang, formKeys, params } = request
  const action = href(lang, addresses.setup, { token: params['token'] ?? '' })
  return page(
    messages[lang].house.setup.title,
    <SetupPage lang={lang} action={action} keys={formKeys} state={state} />,
    { status, formId: mainForm, secret: true },
  )
}

const over = ({ lang }: AnyRequest): Answer =>
  page(messages[lang].house.setup.overTitle, <SetupOverPage lang={lang} />, { status: 404, secret: true })

const isGood = ({ deps, params }: AnyRequest): Promise<boolean> =>
  deps.database.asGate((tx) => isSetupToken(tx, params['token'] ?? ''))

async function show(request: AnyRequest): Promise<Answer> {
  return (await isGood(request)) ? setupPage(request, filled({ language: request.lang })) : over(request)
}

async function create(request: AnyRequest): Promise<Answer> {
  const { lang, deps, form, caller, params } = request
  const t = messages[lang].house.setup
  if ((await countTry(deps, { deed: 'link', caller, account: null })).isTooMany) return { kind: 'refusal', status: 429 }
  if (!(await isGood(request))) return over(request)
  const parsed = setupForm.parse(form)
  if (!parsed.ok) {
    const words = { labels: { name: t.name, email: t.email, language: t.language } }
    return setupPage(request, refused(parsed, words, lang, { name: { label: t.name, max: 120 } }), 422)
  }
  const isSet = await deps.database.asGate(async (tx) => {
    const operator = await setUp(tx, { token: params['token'] ?? '', ...parsed.value })
    if (operator.ok) await openSession(request, tx, { personId: operator.value, method: 'setup' })
    return operator.ok
  })
  if (!isSet) return over(request)
  const { language } = parsed.value
  return redirect(withQuery(href(language, addresses.nextTime), { next: afterSetup[language] }))
}

export const setupRoutes: Route[] = [
  openGet('identity.setup', addresses.setup, show),
  openPost('identity.setup-sent', addresses.setup, create, { maxBytes: 200_000 }),
]
