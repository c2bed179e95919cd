import { mainForm } from '../../../design/index.ts'
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
import {
  actingFor,
  breadcrumbToHome,
  collaborationFor,
  currentMembers,
  nameOfMember,
  seatsFor,
  type Context,
} from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import { allianceNotice } from '../notice.ts'
import { findDraft, findVersion, listVersions, type Draft } from '../queries.ts'
import { agreedOn, latest } from '../rules.ts'
import { words as agreement } from '../agreement/words.ts'
import { composeAgreement } from './compose.ts'
import { draftState, overtakenDraft, readDraft } from './draft-form.ts'
import { ComposePage, DraftPage } from './page.tsx'
import { beginDraft, proposeVersion, saveDraft } from './save-draft.ts'
import { words } from './words.ts'

const frame = ({ lang }: MemberRequest, { collaboration }: Context) => ({
  breadcrumb: [
    ...breadcrumbToHome(lang, collaboration),
    { label: agreement[lang].title, href: href(lang, addresses.agreement, { id: collaboration.id }) },
  ],
})

async function draftPage(
  request: MemberRequest,
  context: Context,
  draft: Draft,
  { state, status }: { state: FormState | null; status: 200 | 409 | 422 },
): Promise<Answer> {
  const { lang, tx, formKeys } = request
  const { collaboration, members, seats } = context
  const able = seatsFor('edit', seats)
  const id = { id: collaboration.id }
  return page(
    words[lang].title,
    <DraftPage
      lang={lang}
      action={href(lang, addresses.draft, id)}
      keys={formKeys}
      state={state ?? draftState(draft)}
      version={draft.version}
      proposeAction={href(lang, addresses.propose, id)}
      after={latest(await listVersions(tx, collaboration.id))?.number ?? 0}
      seats={currentMembers(members)
        .filter(({ organizationId }) => able.includes(organizationId))
        .map((one) => ({ id: one.organizationId, name: nameOfMember(one, lang) }))}
      isUnsaved={state !== null}
    />,
    { status, formId: mainForm, notice: allianceNotice(request), ...frame(request, context) },
  )
}

async function show(request: MemberRequest): Promise<Answer> {
  const context = await collaborationFor(request, 'edit')
  if (context === null) return notFound()
  const draft = await findDraft(request.tx, context.collaboration.id)
  return draft === null
    ? composePage(request, context)
    : draftPage(request, context, draft, { state: null, status: 200 })
}

const composePage = (request: MemberRequest, context: Context, status: 200 | 422 = 200): Answer =>
  page(
    words[request.lang].composeTitle,
    <ComposePage
      lang={request.lang}
      action={href(request.lang, addresses.draft, { id: context.collaboration.id })}
      keys={request.formKeys}
    />,
    { status, ...frame(request, context) },
  )

/** What the members agreed on last, in force or ended, to write from; null: nothing. */
async function agreedText({ tx }: MemberRequest, { collaboration, members }: Context) {
  const agreed = agreedOn(members, await listVersions(tx, collaboration.id))
  const version = agreed === null ? null : await findVersion(tx, collaboration.id, agreed.number)
  return version === null ? null : { textFr: version.textFr, textEn: version.textEn }
}

/** Without a draft, the choices make one, or what was agreed on last; with one, what was typed replaces it. */
async function save(request: MemberRequest): Promise<Answer> {
  const context = await collaborationFor(request, 'edit')
  if (context === null) return notFound()
  const { form, lang, today, tx } = request
  const { id, reviewOn } = context.collaboration
  const here = href(lang, addresses.draft, { id })
  const by = seatsFor('edit', context.seats)[0] ?? ''
  if (form.has('compose')) {
    const asked = form.first('compose')
    const choices = { difficulties: form.all('difficulties'), roles: form.all('roles'), ways: form.all('ways') }
    const text = (side: 'fr' | 'en') =>
      asked === (side === 'fr' ? 'en' : 'fr') ? null : composeAgreement(context, choices, side)
    const agreed = asked === 'agreed' ? await agreedText(request, context) : null
    if (asked === 'agreed' && agreed === null) return composePage(request, context, 422)
    await beginDraft(
      request,
      id,
      { ...(agreed ?? { textFr: text('fr'), textEn: text('en') }), reviewOn, endsOn: null },
      by,
    )
    return redirect(here, 'alliance-drafted')
  }
  const draft = await findDraft(tx, id)
  if (draft === null) return composePage(request, context, 422)
  const read = readDraft(form, lang, today)
  if (!read.ok) return draftPage(request, context, draft, { state: read.state, status: read.switching ? 200 : 422 })
  const saved = await saveDraft(request, id, read.value, { by, seen: read.version })
  if (saved.ok) return redirect(here, 'alliance-drafted')
  const now = (await findDraft(tx, id)) ?? draft
  return draftPage(request, context, now, { state: overtakenDraft(form, now), status: 409 })
}

async function propose(request: MemberRequest): Promise<Answer> {
  const context = await collaborationFor(request, 'edit')
  if (context === null) return notFound()
  const { form, lang } = request
  const { id } = context.collaboration
  const by = actingFor('edit', context.seats, form.first('by'))
  const whole = (name: string): number => (/^\d{1,6}$/.test(form.first(name)) ? Number(form.first(name)) : -1)
  const proposed =
    by === null ? null : await proposeVersion(request, id, { by, seen: whole('draft'), after: whole('after') })
  return proposed?.ok === true
    ? redirect(href(lang, addresses.agreement, { id }), 'alliance-proposed')
    : redirect(href(lang, addresses.draft, { id }), 'alliance-overtaken')
}

export const draftRoutes: Route[] = [
  memberGet('alliance.drafting', addresses.draft, show),
  memberPost('alliance.draft', addresses.draft, save),
  memberPost('alliance.propose', addresses.propose, propose, { maxBytes: 20_000 }),
]
