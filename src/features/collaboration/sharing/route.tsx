import { sql } from 'kysely'
import { mainForm } from '../../../design/index.ts'
import { recordDeed } from '../../../kernel/audit.ts'
import { addDays } from '../../../kernel/clock.ts'
import type { FormState } from '../../../kernel/form/index.ts'
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
import { addresses } from '../addresses.ts'
import { flowOf } from '../flow.ts'
import { breadcrumbToHome, collaborationFor, homeHref, type Context } from '../own-context.ts'
import { seatsFor } from '../rules.ts'
import { SharingPage } from './page.tsx'
import { overtakenSharing, readSharing, sharingState, type Sharing } from './sharing-form.ts'
import { words } from './words.ts'

const yearDays = 365

function sharingPage(
  request: MemberRequest,
  { collaboration }: Context,
  state: FormState,
  status: 200 | 409 | 422,
): Answer {
  const { lang, formKeys } = request
  return page(
    words[lang].title,
    <SharingPage
      lang={lang}
      action={href(lang, addresses.sharing, { id: collaboration.id })}
      keys={formKeys}
      state={state}
      version={collaboration.version}
      flow={flowOf(request)}
    />,
    { status, formId: mainForm, breadcrumb: breadcrumbToHome(lang, collaboration) },
  )
}

/** At the start, what protects people is ticked, and a year goes by before it is looked at again. */
async function show(request: MemberRequest): Promise<Answer> {
  const found = await collaborationFor(request, 'edit')
  if (found === null) return notFound()
  const { collaboration } = found
  const isNew = flowOf(request) !== null && collaboration.sharing.length === 0 && collaboration.reviewOn === null
  const suggested: Sharing = {
    sharing: ['no-person', 'consent', 'danger'],
    sharingText: null,
    reviewOn: addDays(request.today, yearDays),
  }
  return sharingPage(request, found, sharingState(isNew ? suggested : collaboration), 200)
}

async function save(request: MemberRequest): Promise<Answer> {
  const found = await collaborationFor(request, 'edit')
  if (found === null) return notFound()
  const { form, lang, today, tx } = request
  const { id } = found.collaboration
  const read = readSharing(form, lang, today)
  if (!read.ok) return sharingPage(request, found, read.state, read.switching ? 200 : 422)
  const { sharing, sharingText, reviewOn } = read.value
  const { numAffectedRows } = await sql`
    update collaboration set sharing = ${sharing}::text[], sharing_text = ${sharingText}, review_on = ${reviewOn}
    where id = ${id} and version = ${read.version}`.execute(tx)
  if (numAffectedRows !== 1n) {
    const now = (await collaborationFor(request, 'edit')) ?? found
    return sharingPage(request, now, overtakenSharing(form, now.collaboration, lang), 409)
  }
  await recordDeed(tx, {
    deed: 'collaboration.sharing',
    chain: seatsFor('edit', found.seats)[0] ?? '',
    subject: { kind: 'collaboration', id },
  })
  return flowOf(request) === null
    ? redirect(homeHref(lang, id), 'collaboration-saved')
    : redirect(withQuery(href(lang, addresses.invite, { id }), { page: '4' }))
}

export const sharingRoutes: Route[] = [
  memberGet('collaboration.editing-sharing', addresses.sharing, show),
  memberPost('collaboration.edit-sharing', addresses.sharing, save),
]
