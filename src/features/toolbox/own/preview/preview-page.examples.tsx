import { pageExamples } from '../../../../design/index.ts'
import type { Language } from '../../../../kernel/language.ts'
import { shippedArticles } from '../../shipped/shipped-articles.ts'
import type { ToolText } from '../model.ts'
import { articleOf } from '../own-article.ts'
import { half, long, owner, text } from '../own.examples.ts'
import { PreviewPage } from './preview-page.tsx'

const at = { slug: { fr: 'reunion', en: 'meeting' }, day: new Date(Date.UTC(2026, 10, 3)), timeZone: 'America/Toronto' }
const shown = (lang: Language, written: ToolText, isPublished = false) => (
  <PreviewPage
    lang={lang}
    article={articleOf({ id: 'own', by: { fr: owner, en: 'Three Edges table' }, at }, written)}
    articles={shippedArticles}
    address="https://tisserin.invalid/fr/outils/reunion"
    isPublished={isPublished}
    backHref="#"
  />
)

export const examples = pageExamples('toolbox/own/preview/preview-page', {
  ordinary: (lang) => shown(lang, text),
  half: (lang) => shown(lang, half),
  published: (lang) => shown(lang, text, true),
  many: (lang) => shown(lang, long),
})
