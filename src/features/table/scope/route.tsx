import { mainForm } from '../../../design/index.ts'
import { regionNames } from '../../../field/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
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
import { breadcrumbToHome, homeHref, type Context } from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import { findScope } from '../queries.ts'
import { tableFor } from '../table-context.ts'
import { words as shared } from '../words.ts'
import { ScopePage } from './page.tsx'
import { saveScope } from './save-scope.ts'
import { overtakenScope, readScope, scopeState } from './scope-form.ts'
import { words } from './words.ts'

const scopePage = (
  { lang, formKeys }: MemberRequest,
  { collaboration }: Context,
  state: FormState,
  status: 200 | 409 | 422,
): Answer =>
  page(
    words[lang].title,
    <ScopePage
      lang={lang}
      action={href(lang, addresses.scope, { id: collaboration.id })}
      keys={formKeys}
      state={state}
      version={collaboration.version}
    />,
    { status, formId: mainForm, breadcrumb: breadcrumbToHome(lang, collaboration) },
  )

async function show(request: MemberRequest): Promise<Answer> {
  const found = await tableFor(request, 'edit')
  if (found === null) return notFound()
  const scope = await findScope(request.tx, found.collaboration.id)
  const { regions } = found.collaboration
  return scopePage(
    request,
    found,
    scopeState({ level: scope?.level ?? null, regions, provinces: scope?.provinces ?? [] }),
    200,
  )
}

async function save(request: MemberRequest): Promise<Answer> {
  const found = await tableFor(request, 'edit')
  if (found === null) return notFound()
  const { form, lang, tx } = request
  const read = readScope(form, lang)
  if (!read.ok) return scopePage(request, found, read.state, read.switching ? 200 : 422)
  const { version, ...typed } = read.value
  const saved = await saveScope(request, found, typed, version)
  if (saved.ok) return redirect(homeHref(lang, found.collaboration.id), 'table-saved')
  const now = (await tableFor(request, 'edit')) ?? found
  const scope = await findScope(tx, now.collaboration.id)
  const t = shared[lang]
  const state = overtakenScope(form, {
    level: scope === null ? t.notSaid : t.levels[scope.level],
    regions: regionNames(now.collaboration.regions, lang).join(', '),
    provinces: (scope?.provinces ?? []).map((code) => t.provinces[code]).join(', '),
  })
  return scopePage(request, now, state, 409)
}

export const scopeRoutes: Route[] = [
  memberGet('table.scope', addresses.scope, show),
  memberPost('table.save-scope', addresses.scope, save),
]
