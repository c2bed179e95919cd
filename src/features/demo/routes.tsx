import { data, openGet, openPost, page, redirect, type AnyRequest, type Route } from '../../kernel/http/index.ts'
import type { Language } from '../../kernel/language.ts'
import { openSession } from '../identity/index.ts'
import { addresses } from './addresses.ts'
import { messages } from './messages.ts'
import { demoNetwork } from './network-data.ts'
import { guises } from './people.ts'
import { DemoPage } from './views/demo-page.tsx'

/**
 * Served by a demonstration instance only; elsewhere the two addresses do not exist.
 *
 * @param home address of the first page of someone who signed in
 */
export const routes = (home: (lang: Language) => string): Route[] => [
  openGet('demo.people', addresses.demo, showPeople, { bare: true, needsData: false }),
  openPost('demo.sign-in', addresses.signIn, (request) => signIn(request, home), { bare: true }),
]

function showPeople(request: AnyRequest) {
  if (request.query.get('format') !== 'json') return peoplePage(request, null)
  const people = guises(demoNetwork()).map(({ as, name, role, organization, language }) => ({
    as,
    name,
    role,
    organization: organization?.name[request.lang] ?? null,
    language,
  }))
  return data(JSON.stringify(people, null, 2), { 'content-type': 'application/json; charset=utf-8' })
}

async function signIn(request: AnyRequest, home: (lang: Language) => string) {
  const as = request.form.first('as')
  const guise = guises(demoNetwork()).find((one) => one.as === as)
  if (guise === undefined) return peoplePage(request, as.slice(0, 80))
  await request.deps.database.asGate((gate) => openSession(request, gate, { personId: guise.personId, method: 'demo' }))
  return redirect(home(guise.language))
}

function peoplePage({ lang, who, formKeys, deps }: AnyRequest, unknown: string | null) {
  const content = (
    <DemoPage
      lang={lang}
      data={demoNetwork()}
      youAre={who?.name ?? null}
      csrf={formKeys.csrf}
      baseUrl={deps.baseUrl}
      unknown={unknown}
    />
  )
  return page(messages[lang].title, content, unknown === null ? {} : { status: 422 })
}
