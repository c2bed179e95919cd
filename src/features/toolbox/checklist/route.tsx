import { href, openGet, page, redirect, type Answer, type AnyRequest, type Route } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { readableArticles } from '../readable.ts'
import { words as toolbox } from '../words.ts'
import { checklistHref, checklistId, doneIn } from './checklist.ts'
import { ChecklistPage } from './page.tsx'

async function showChecklist(request: AnyRequest): Promise<Answer> {
  const { lang, query, deps } = request
  const done = doneIn(query)
  const own = checklistHref(lang, done)
  // A form says `fait=1&fait=3`, and the other language says it otherwise: one list has one address, which can be kept.
  if (query.toString() !== new URLSearchParams(own.split('?')[1]).toString()) return redirect(own)
  const articles = await readableArticles(request)
  const article = articles.find(({ id }) => id === checklistId)
  if (article === undefined) throw new Error('the checklist has no article')
  return page(
    article.title[lang],
    <ChecklistPage {...{ lang, article, articles, done }} address={`${deps.baseUrl}${own}`} />,
    {
      description: article.summary[lang],
      breadcrumb: [{ label: toolbox[lang].name, href: href(lang, addresses.toolbox) }],
      islands: ['print', 'copy'],
    },
  )
}

export const routes: Route[] = [
  openGet('toolbox.checklist', addresses.checklist, showChecklist, { needsData: 'if-up' }),
]
