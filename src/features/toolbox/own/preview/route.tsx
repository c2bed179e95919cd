import {
  href,
  memberGet,
  notFound,
  page,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../../kernel/http/index.ts'
import { formatInstant, formatList, languages, type Language } from '../../../../kernel/language.ts'
import { addresses } from '../../addresses.ts'
import { readableArticles } from '../../readable.ts'
import { mayOnTool, type ToolDeed } from '../../rules.ts'
import { shippedArticles } from '../../shipped/shipped-articles.ts'
import type { OwnTool } from '../model.ts'
import { articleOf } from '../own-article.ts'
import { ownBreadcrumb, ownerOf, ownToolFor, titleOf, toolNotice } from '../own-context.ts'
import { slugsOf } from '../publish/publishable.ts'
import { words as own } from '../words.ts'
import { OwnToolPage } from './page.tsx'
import { PreviewPage } from './preview-page.tsx'
import { words } from './words.ts'

const hasUnpublished = ({ state, latest, publishedNumber }: OwnTool): boolean =>
  state === 'published' && latest !== publishedNumber

/** What each language still lacks, a sentence each. */
function missingIn({ text }: OwnTool, lang: Language): string[] {
  const t = words[lang]
  return languages.flatMap((one) => {
    const side = one === 'fr' ? 'Fr' : 'En'
    const parts = (['title', 'summary', 'body'] as const).filter((part) => text[`${part}${side}`] === null)
    if (parts.length === 0) return []
    return [
      `${t.missing(own[lang].sides[one])} ${formatList(
        parts.map((part) => t.parts[part]),
        lang,
      )}.`,
    ]
  })
}

async function show(request: MemberRequest): Promise<Answer> {
  const tool = await ownToolFor(request)
  if (tool === null) return notFound()
  const { lang, who, deps } = request
  const { id, state } = tool
  const act = (deed: ToolDeed, address: string) => (mayOnTool(deed, who, tool) ? address : null)
  const slug = lang === 'fr' ? tool.addressFr : tool.addressEn
  return page(
    titleOf(tool, lang),
    <OwnToolPage
      lang={lang}
      title={titleOf(tool, lang)}
      owner={ownerOf(tool, lang)}
      state={state}
      hasUnpublished={hasUnpublished(tool)}
      written={words[lang].written(formatInstant(tool.writtenAt, lang, deps.timeZone))}
      missing={missingIn(tool, lang)}
      previewHrefs={{ fr: href('fr', addresses.previewTool, { id }), en: href('en', addresses.previewTool, { id }) }}
      publicHref={state === 'published' && slug !== null ? href(lang, addresses.article, { slug }) : null}
      historyHref={href(lang, addresses.toolHistory, { id })}
      acts={{
        publish: act('publish', href(lang, addresses.publishTool, { id })),
        edit: act('edit', href(lang, addresses.editTool, { id })),
        withdraw: act('withdraw', href(lang, addresses.withdrawTool, { id })),
      }}
    />,
    { breadcrumb: ownBreadcrumb(request), notice: toolNotice(request) },
  )
}

async function preview(request: MemberRequest): Promise<Answer> {
  const tool = await ownToolFor(request)
  if (tool === null) return notFound()
  const { lang, deps } = request
  const { id, networkFr, networkEn, writtenAt, text } = tool
  const { slug } = slugsOf(tool, shippedArticles)
  const by = networkFr === null || networkEn === null ? null : { fr: networkFr, en: networkEn }
  const article = articleOf({ id, by, at: { slug, day: writtenAt, timeZone: deps.timeZone } }, text)
  return page(
    words[lang].previewTitle,
    <PreviewPage
      lang={lang}
      article={article}
      articles={await readableArticles(request)}
      address={`${deps.baseUrl}${href(lang, addresses.article, { slug: slug[lang] })}`}
      isPublished={tool.state === 'published' && !hasUnpublished(tool)}
      backHref={href(lang, addresses.ownTool, { id })}
    />,
    { breadcrumb: ownBreadcrumb(request, tool), islands: ['print', 'copy'] },
  )
}

export const ownToolRoutes: Route[] = [
  memberGet('toolbox.own', addresses.ownTool, show),
  memberGet('toolbox.preview-own', addresses.previewTool, preview),
]
