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
import { addresses, deskHref } from '../addresses.ts'
import { baseAsKept, compareSteps, composeSteps } from '../compose.ts'
import { listDraft } from '../queries.ts'
import { informs, stampOf } from '../rules.ts'
import { breadcrumbToDesk, inForce, screeningFor } from '../screening-context.ts'
import { words as shared } from '../words.ts'
import { PublishPage } from './page.tsx'
import { publishVersion, seenOf } from './publish-version.ts'
import { words } from './words.ts'

async function show(request: MemberRequest, status: 200 | 409 = 200): Promise<Answer> {
  const found = await screeningFor(request, 'publish')
  if (found === null || !found.can('publish')) return notFound()
  const { lang, formKeys, tx } = request
  const { organization, versions } = found
  const draft = await listDraft(tx, organization.id)
  const steps = composeSteps(draft)
  const before = inForce(found)
  const number = (versions[0]?.number ?? 0) + 1
  return page(
    words[lang].title(number),
    <PublishPage
      lang={lang}
      keys={formKeys}
      action={href(lang, addresses.publish, { id: organization.id })}
      backHref={deskHref(lang, organization.id)}
      seen={seenOf(stampOf(draft), versions[0] ?? null)}
      number={number}
      replaces={before?.number ?? null}
      changes={compareSteps(before?.steps ?? baseAsKept, steps)}
      informs={informs(steps)}
      overtaken={status === 409 ? shared[lang].notices['screening-moved'] : null}
    />,
    { status, breadcrumb: breadcrumbToDesk(lang, organization) },
  )
}

async function publish(request: MemberRequest): Promise<Answer> {
  const published = await publishVersion(request, request.form.first('seen') ?? '')
  if (published.ok) return redirect(deskHref(request.lang, request.params['id'] ?? ''), 'screening-published')
  return published.refusal === 'not-found' ? notFound() : show(request, 409)
}

export const publishRoutes: Route[] = [
  memberGet('screening.publishing', addresses.publish, (request) => show(request)),
  memberPost('screening.publish', addresses.publish, publish, { maxBytes: 20_000 }),
]
