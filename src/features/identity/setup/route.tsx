import { mainForm } from '../../../design/index.ts'
import {
  defineForm,
  email,
  filled,
  offeringName,
  oneOf,
  refused,
  text,
  type FormState,
} from '../../../kernel/form/index.ts'
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
import { languages } from '../../../kernel/language.ts'
import { addresses, afterSetup } from '../addresses.ts'
import { countTry } from '../limits.ts'
import { openSession } from '../session.ts'
import { SetupOverPage, SetupPage } from './page.tsx'
import { isSetupToken } from './queries.ts'
import { setUp } from './set-up.ts'
import { words } from './words.ts'

const setupForm = offeringName(defineForm({ name: text({ max: 120 }), email: email(), language: oneOf(languages) }))

function setupPage(request: AnyRequest, state: FormState, status: PageAnswer['status'] = 200): Answer {
  const { lang, formKeys, params } = request
  const action = href(lang, addresses.setup, { token: params['token'] ?? '' })
  return page(words[lang].title, <SetupPage lang={lang} action={action} keys={formKeys} state={state} />, {
    status,
    formId: mainForm,
    secret: true,
  })
}

const over = ({ lang }: AnyRequest): Answer =>
  page(words[lang].overTitle, <SetupOverPage lang={lang} />, { status: 404, secret: true })

const isGood = ({ deps, params }: AnyRequest): Promise<boolean> =>
  deps.database.asGate((tx) => isSetupToken(tx, params['token'] ?? ''))

async function show(request: AnyRequest): Promise<Answer> {
  return (await isGood(request)) ? setupPage(request, filled({ language: request.lang })) : over(request)
}

async function create(request: AnyRequest): Promise<Answer> {
  const { lang, deps, form, params } = request
  const t = words[lang]
  if ((await countTry(request, { deed: 'link', account: null })).isTooMany) return { kind: 'refusal', status: 429 }
  if (!(await isGood(request))) return over(request)
  const parsed = setupForm.parse(form)
  if (!parsed.ok) {
    const labels = { name: t.name, email: t.email, language: t.language }
    return setupPage(request, refused(parsed, { labels }, lang, { name: { label: t.name, max: 120 } }), 422)
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

export const instanceSetupRoutes: Route[] = [
  openGet('identity.setup', addresses.setup, show),
  openPost('identity.setup-sent', addresses.setup, create, { maxBytes: 200_000 }),
]
