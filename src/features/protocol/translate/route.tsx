import { mainForm } from '../../../design/index.ts'
import { dayOf } from '../../../kernel/clock.ts'
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
import { formatDay, otherLanguage, type Language } from '../../../kernel/language.ts'
import { addresses, protocolHref } from '../addresses.ts'
import { authorsOf } from '../authors.ts'
import type { Article } from '../model.ts'
import { breadcrumbTo, canDo, protocolFor, protocolNotice, type ProtocolContext } from '../protocol-context.ts'
import { listArticles } from '../queries.ts'
import { authorOf, languagesOf, nameOf, textOf, titleOf } from '../said.ts'
import { inTranslation, type Translation } from './model.ts'
import { TranslatePage } from './page.tsx'
import { listTranslatedArticles, listTranslatedBefore, listTranslations } from './queries.ts'
import { confirmTranslation, translateProtocol } from './translate-protocol.ts'
import {
  asTyped,
  overtakenTranslation,
  readTranslation,
  refusedTranslation,
  translationState,
} from './translation-form.ts'
import { words } from './words.ts'

/** A protocol that can be translated, the language it is not in, its newest version and the translations of it. */
interface Translating {
  context: ProtocolContext
  into: Language
  versionId: string
  articles: Article[]
  translations: Translation[]
}

/** Null for who may not propose, and for a protocol that is in both languages. `moved`: it is not in force any more. */
async function translating(request: MemberRequest): Promise<Translating | 'moved' | null> {
  const context = await protocolFor(request, 'translate')
  if (context === null) return null
  const { protocol } = context
  const [only, ...others] = languagesOf(protocol, request.lang)
  if (only === undefined || others.length > 0) return null
  if (!canDo('translate', context) || protocol.newest === null) return 'moved'
  const into = otherLanguage(only)
  const versionId = protocol.newest.id
  return {
    context,
    into,
    versionId,
    articles: await listArticles(request.tx, versionId),
    translations: await listTranslations(request.tx, versionId, into),
  }
}

/** What stands to be corrected: the latest, else what was translated in a version before, else the original. */
async function standingText({ tx }: MemberRequest, { translations, articles, versionId, into }: Translating) {
  const [latest] = translations
  const said =
    latest === undefined ? await listTranslatedBefore(tx, versionId, into) : await listTranslatedArticles(tx, latest.id)
  return { name: latest?.name ?? '', articles: inTranslation(articles, said, into) }
}

async function translatePage(
  request: MemberRequest,
  found: Translating,
  { state = null, status = 200 }: { state?: FormState | null; status?: 200 | 409 | 422 } = {},
): Promise<Answer> {
  const { lang, formKeys, who, deps } = request
  const { context, into, versionId, articles, translations } = found
  const { protocol } = context
  const t = words[lang]
  const [latest] = translations
  const standing = await standingText(request, found)
  const day = (instant: Date) => formatDay(dayOf(instant, deps.timeZone), lang)
  const confirmed = translations.find(({ confirmedAt }) => confirmedAt !== null)
  const waits = latest?.confirmedAt === null ? latest : null
  return page(
    t.title[into],
    <TranslatePage
      lang={lang}
      into={into}
      name={nameOf(protocol, lang)}
      keys={formKeys}
      action={href(lang, addresses.translate, { id: protocol.id })}
      backHref={protocolHref(lang, protocol)}
      state={state ?? translationState(standing.name, asTyped(standing.articles, into))}
      seats={authorsOf(request, context)}
      seen={{ version: versionId, translation: latest?.id ?? '' }}
      waiting={
        waits && {
          by: authorOf(waits, lang),
          on: day(waits.proposedAt),
          confirmAction:
            waits.personId === who.personId ? null : href(lang, addresses.confirmTranslation, { id: protocol.id }),
          articles: articles.map((article, index) => {
            const said = standing.articles[index] ?? article
            const from = otherLanguage(into)
            return {
              number: article.number,
              original: { title: titleOf(article, from), text: textOf(article, from) },
              translation: { title: titleOf(said, into), text: textOf(said, into) },
            }
          }),
        }
      }
      confirmed={
        confirmed?.confirmedAt
          ? t.confirmed(authorOf(confirmed, lang), readerOf(confirmed, lang), day(confirmed.confirmedAt))
          : null
      }
      isFirst={latest === undefined}
    />,
    { status, formId: mainForm, notice: protocolNotice(request), breadcrumb: breadcrumbTo(request, protocol) },
  )
}

/** Who confirmed, within a sentence. */
const readerOf = ({ confirmedById, confirmedByFr, confirmedByEn }: Translation, lang: Language): string =>
  authorOf({ organizationId: confirmedById, organizationFr: confirmedByFr, organizationEn: confirmedByEn }, lang)

const moved = ({ lang, params }: MemberRequest): Answer =>
  redirect(protocolHref(lang, { id: params['id'] ?? '' }), 'protocol-moved')

async function show(request: MemberRequest): Promise<Answer> {
  const found = await translating(request)
  if (found === null) return notFound()
  return found === 'moved' ? moved(request) : translatePage(request, found)
}

async function propose(request: MemberRequest): Promise<Answer> {
  const found = await translating(request)
  if (found === null) return notFound()
  if (found === 'moved') return moved(request)
  const { form, lang } = request
  const { context, into, versionId, articles } = found
  const authors = authorsOf(request, context)
  const typed = readTranslation(form, { seats: authors.map(({ value }) => value), lang: into, articles })
  const again = (problems: Readonly<Record<string, string>>, status: 200 | 422): Promise<Answer> =>
    translatePage(request, found, { state: refusedTranslation(form, problems, lang), status })
  if (!typed.ok) return again(typed.switching ? {} : typed.problems, typed.switching ? 200 : 422)
  const author = authors.find(({ value }) => value === typed.value.seat)
  if (author === undefined) return notFound()
  const seen = form.first('seen')
  const proposed =
    form.first('version-seen') === versionId && seen === (found.translations[0]?.id ?? '')
      ? await translateProtocol(request, {
          protocolId: context.protocol.id,
          versionId,
          lang: into,
          author,
          name: typed.value.name,
          articles: typed.value.articles,
          seen: seen === '' ? null : seen,
        })
      : null
  if (proposed?.ok === true)
    return redirect(href(lang, addresses.translate, { id: context.protocol.id }), 'protocol-translated')
  if (proposed?.refusal === 'too-many') return again({ seat: 'too-many' }, 422)
  const now = await translating(request)
  if (now === null || now === 'moved') return moved(request)
  const standing = await standingText(request, now)
  return translatePage(request, now, {
    state: overtakenTranslation(form, { name: standing.name, draft: asTyped(standing.articles, into) }),
    status: 409,
  })
}

/** By someone else than who wrote it, as it was read. */
async function confirm(request: MemberRequest): Promise<Answer> {
  const found = await translating(request)
  if (found === null) return notFound()
  if (found === 'moved') return moved(request)
  const { form, lang } = request
  const { context, translations } = found
  const authors = authorsOf(request, context)
  const author = authors.find(({ value }) => value === form.first('seat')) ?? (authors.length === 1 ? authors[0] : null)
  const [latest] = translations
  const here = href(lang, addresses.translate, { id: context.protocol.id })
  if (!author || latest === undefined || latest.id !== form.first('translation'))
    return redirect(here, 'protocol-moved')
  const confirmed = await confirmTranslation(request, latest.id, author)
  return redirect(here, confirmed.ok ? 'protocol-translation-confirmed' : 'protocol-moved')
}

export const translateRoutes: Route[] = [
  memberGet('protocol.translating', addresses.translate, show),
  memberPost('protocol.translate', addresses.translate, propose, { maxBytes: 300_000 }),
  memberPost('protocol.confirm-translation', addresses.confirmTranslation, confirm, { maxBytes: 20_000 }),
]
