import { mainForm } from '../../../design/index.ts'
import { defineForm, filled, manyOf, refused, version, type FormState } from '../../../kernel/form/index.ts'
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
import { addresses, changeHref, protocolHref } from '../addresses.ts'
import { breadcrumbTo, canDo, protocolFor, protocolNotice, type ProtocolContext } from '../protocol-context.ts'
import { listAdopters, listArticles } from '../queries.ts'
import { authorOf, languagesOf } from '../said.ts'
import { issueVersion, reviewedChanges } from './issue-version.ts'
import { IssuePage } from './page.tsx'
import { words } from './words.ts'

async function issuePage(
  request: MemberRequest,
  { protocol }: ProtocolContext,
  { state, status = 200 }: { state?: FormState; status?: 200 | 422 } = {},
): Promise<Answer> {
  const { lang, tx, formKeys } = request
  const [reviewed, articles, adopters] = await Promise.all([
    reviewedChanges(request, protocol.id),
    protocol.newest ? listArticles(tx, protocol.newest.id) : [],
    listAdopters(tx, [protocol.id]),
  ])
  const shown = reviewed.map(({ change, refusal }) => ({
    change,
    refusal,
    before: articles.find(({ id }) => id === change.articleId) ?? null,
    by: authorOf(change, lang),
    href: changeHref(lang, change),
  }))
  const number = protocol.newest?.number ?? 0
  const ready = shown.filter(({ refusal }) => refusal === null)
  return page(
    words[lang].title(number + 1),
    <IssuePage
      lang={lang}
      action={href(lang, addresses.newVersion, { id: protocol.id })}
      backHref={protocolHref(lang, protocol)}
      keys={formKeys}
      state={state ?? filled({ changes: ready.map(({ change }) => change.id) })}
      languages={languagesOf(protocol, lang)}
      newest={number}
      ready={ready}
      waiting={shown.flatMap(({ refusal, ...one }) => (refusal === null ? [] : [{ ...one, refusal }]))}
      adopters={adopters.length}
    />,
    {
      status,
      breadcrumb: breadcrumbTo(request, protocol),
      notice: protocolNotice(request),
      ...(ready.length > 0 && { formId: mainForm }),
    },
  )
}

async function show(request: MemberRequest): Promise<Answer> {
  const found = await protocolFor(request, 'issue')
  if (found === null) return notFound()
  return canDo('issue', found)
    ? issuePage(request, found)
    : redirect(protocolHref(request.lang, found.protocol), 'protocol-moved')
}

async function issue(request: MemberRequest): Promise<Answer> {
  const found = await protocolFor(request, 'issue')
  if (found === null) return notFound()
  const { lang, form } = request
  const open = (await reviewedChanges(request, found.protocol.id)).map(({ change }) => change.id)
  const fields = defineForm({ changes: manyOf([...open, ...form.all('changes')]), version: version() })
  const parsed = fields.parse(form)
  const again = (problems: Readonly<Record<string, string>>, status: 200 | 422 = 422): Promise<Answer> =>
    issuePage(request, found, {
      status,
      state: refused(
        { values: { changes: form.all('changes') }, problems },
        { labels: { changes: words[lang].changes }, problems: { changes: words[lang].problems } },
        lang,
      ),
    })
  if (!parsed.ok) return again({}, parsed.switching ? 200 : 422)
  const { changes, version: seen } = parsed.value
  const issued = await issueVersion(request, { chosen: changes, seen })
  if (issued.ok) return redirect(protocolHref(lang, found.protocol), 'protocol-issued')
  if (issued.refusal === 'not-found') return notFound()
  if (issued.refusal === 'moved')
    return redirect(href(lang, addresses.newVersion, { id: found.protocol.id }), 'protocol-moved')
  return again({ changes: issued.refusal })
}

export const issueRoutes: Route[] = [
  memberGet('protocol.issuing', addresses.newVersion, show, 'coordinator'),
  memberPost('protocol.issue', addresses.newVersion, issue, { access: 'coordinator', maxBytes: 40_000 }),
]
