import { mainForm } from '../../../design/index.ts'
import { filled, overtaken, type FormState } from '../../../kernel/form/index.ts'
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
import { authorsOf } from '../authors.ts'
import type { Article } from '../model.ts'
import { breadcrumbTo, canDo, protocolFor, type ProtocolContext } from '../protocol-context.ts'
import { listArticles } from '../queries.ts'
import { languagesOf, titleOf } from '../said.ts'
import { changeNames, changeState, firstPlace, readChange } from './change-form.ts'
import { ProposePage, type Overtaken } from './page.tsx'
import { articleAsRead, proposeChange, type ProposeRefusal } from './propose-change.ts'
import { words } from './words.ts'

interface Shown {
  state: FormState
  status?: 200 | 409 | 422
  article: Article | null
  articles: readonly Article[]
  overtaken?: Overtaken | null
}

function proposePage(request: MemberRequest, context: ProtocolContext, shown: Shown): Answer {
  const { lang, formKeys } = request
  const { protocol } = context
  const { state, status = 200, article, articles, overtaken: meanwhile = null } = shown
  const t = words[lang]
  return page(
    article ? t.changeTitle(article.number) : t.addTitle,
    <ProposePage
      lang={lang}
      action={href(lang, addresses.propose, { id: protocol.id })}
      backHref={protocolHref(lang, protocol)}
      keys={formKeys}
      state={state}
      seats={authorsOf(request, context)}
      languages={languagesOf(protocol, lang)}
      article={article}
      places={[
        ...articles.toReversed().map((one) => ({ value: one.id, text: t.after(one.number, titleOf(one, lang).text) })),
        { value: firstPlace, text: t.first },
      ]}
      seen={protocol.newest?.id ?? ''}
      overtaken={meanwhile}
    />,
    { status, breadcrumb: breadcrumbTo(request, protocol), formId: mainForm },
  )
}

/** `?article=…` is changed or removed; without it, one is added. */
async function show(request: MemberRequest): Promise<Answer> {
  const found = await protocolFor(request, 'propose')
  if (found === null) return notFound()
  const { lang, query, tx } = request
  const { protocol } = found
  if (!canDo('propose', found) || protocol.newest === null)
    return redirect(protocolHref(lang, protocol), 'protocol-moved')
  const articles = await listArticles(tx, protocol.newest.id)
  const asked = query.get('article')
  if (asked === null || asked === '') return proposePage(request, found, { state: filled({}), article: null, articles })
  const article = articles.find(({ id }) => id === asked)
  if (article === undefined) return redirect(protocolHref(lang, protocol), 'protocol-moved')
  const { titleFr, textFr, titleEn, textEn } = article
  return proposePage(request, found, { state: filled({ titleFr, textFr, titleEn, textEn }), article, articles })
}

async function propose(request: MemberRequest): Promise<Answer> {
  const found = await protocolFor(request, 'propose')
  if (found === null) return notFound()
  const { lang, form, tx } = request
  const { protocol } = found
  const { newest } = protocol
  if (newest === null) return notFound()
  const articles = await listArticles(tx, newest.id)
  const asked = form.first('article')
  const seen = form.first('seen')
  const read = asked === '' ? null : await articleAsRead(tx, protocol.id, seen, asked)
  const article = articles.find(({ id }) => id === asked) ?? null
  if (asked !== '' && article === null && read === null) return notFound()
  const authors = authorsOf(request, found)
  const typed = readChange(form, {
    seats: authors.map(({ value }) => value),
    languages: languagesOf(protocol, lang),
    places: asked === '' ? articles.map(({ id }) => id) : null,
  })
  const again = (status: 200 | 409 | 422, problems: Readonly<Record<string, string>>, more: Partial<Shown> = {}) =>
    proposePage(request, found, { state: changeState(form, problems, lang), status, article, articles, ...more })
  if (!typed.ok) return again(typed.switching ? 200 : 422, typed.switching ? {} : typed.problems)
  const author = authors.find(({ value }) => value === typed.value.seat)
  if (author === undefined) return notFound()
  const proposed = await proposeChange(request, {
    author,
    typed: typed.value,
    article: asked === '' ? null : { id: asked },
    seenVersion: seen,
  })
  if (proposed.ok) return redirect(changeHref(lang, { id: proposed.value }), 'change-proposed')
  return refused(request, proposed.refusal, { protocolId: protocol.id, read, article, again })
}

function refused(
  request: MemberRequest,
  refusal: ProposeRefusal,
  {
    protocolId,
    read,
    article,
    again,
  }: {
    protocolId: string
    /** The article as it was read, and as it is. */
    read: Article | null
    article: Article | null
    again: (status: 409 | 422, problems: Readonly<Record<string, string>>, more?: Partial<Shown>) => Answer
  },
): Answer {
  const { lang } = request
  if (refusal === 'not-found') return notFound()
  if (refusal === 'moved') return redirect(protocolHref(lang, { id: protocolId }), 'protocol-moved')
  if (refusal === 'too-many') return again(422, { seat: 'too-many' })
  if ('underReview' in refusal) {
    const change = refusal.underReview
    return again(
      409,
      { kind: 'under-review' },
      { overtaken: { kind: 'under-review', change, before: article, href: changeHref(lang, change) } },
    )
  }
  if (refusal.articleNow === null) return again(409, {}, { article: null, overtaken: { kind: 'gone', before: read } })
  return again(409, {}, { state: besides(request, refusal.articleNow) })
}

/** What was typed stays, and beside it stands what the article says now. */
function besides({ form }: MemberRequest, { titleFr, textFr, titleEn, textEn }: Article): FormState {
  const typed = Object.fromEntries(
    changeNames.map((name) => [name, form.all(name).map((value) => value.replace(/\r\n?/g, '\n'))]),
  )
  const now = { titleFr, textFr, titleEn, textEn }
  return overtaken(
    typed,
    Object.fromEntries(Object.entries(now).flatMap(([name, said]) => (said === null ? [] : [[name, said]]))),
  )
}

export const proposeRoutes: Route[] = [
  memberGet('protocol.proposing', addresses.propose, show),
  memberPost('protocol.propose', addresses.propose, propose, { maxBytes: 600_000 }),
]
