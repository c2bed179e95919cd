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
import { addresses } from '../addresses.ts'
import { breadcrumbToHome, collaborationFor, homeHref, type Context } from '../own-context.ts'
import { essentialsState, overtakenEssentials, readEssentials } from './essentials-form.ts'
import { EssentialsPage } from './page.tsx'
import { saveEssentials } from './save-essentials.ts'
import { words } from './words.ts'

function essentialsPage(
  { lang, formKeys }: MemberRequest,
  { collaboration }: Context,
  state: FormState,
  status: 200 | 409 | 422,
): Answer {
  return page(
    words[lang].title,
    <EssentialsPage
      lang={lang}
      action={href(lang, addresses.essentials, { id: collaboration.id })}
      keys={formKeys}
      state={state}
      version={collaboration.version}
      standingRegions={collaboration.kind === 'table' ? collaboration.regions : null}
    />,
    { status, formId: mainForm, breadcrumb: breadcrumbToHome(lang, collaboration) },
  )
}

async function save(request: MemberRequest): Promise<Answer> {
  const found = await collaborationFor(request, 'edit')
  if (found === null) return notFound()
  const { form, lang, today } = request
  const read = readEssentials(form, lang, today)
  if (!read.ok) return essentialsPage(request, found, read.state, read.switching ? 200 : 422)
  const { kind, regions: standing } = found.collaboration
  const value = kind === 'table' ? { ...read.value, regions: standing } : read.value
  const saved = await saveEssentials(request, found, value, read.version)
  if (saved.ok) return redirect(homeHref(lang, found.collaboration.id), 'collaboration-saved')
  const now = (await collaborationFor(request, 'edit')) ?? found
  const { regions } = now.collaboration
  const said = regions.length === 0 ? words[lang].whole.label : regionNames(regions, lang).join(', ')
  return essentialsPage(request, now, overtakenEssentials(form, now.collaboration, said), 409)
}

export const essentialsRoutes: Route[] = [
  memberGet('collaboration.editing-essentials', addresses.essentials, async (request) => {
    const found = await collaborationFor(request, 'edit')
    return found === null ? notFound() : essentialsPage(request, found, essentialsState(found.collaboration), 200)
  }),
  memberPost('collaboration.edit-essentials', addresses.essentials, save),
]
