import { defineFeature, pagesAt } from '../../kernel/feature/index.ts'
import { addresses } from './addresses.ts'
import { demoNotices, footer, homeLinks, navigation } from './links.ts'
import { articleHref } from './places.ts'
import { readableArticles } from './readable.ts'
import { routes } from './routes.ts'

export { addresses, articleHref }
export { shippedArticles } from './shipped/shipped-articles.ts'

export const feature = defineFeature({
  name: 'toolbox',
  needs: ['directory', 'glossary', 'initiative', 'plan'],
  routes,
  holdings: { nothing: 'its articles are shipped with the product: nobody here wrote them' },
  navigation,
  footer,
  homeLinks,
  demoNotices,
  sitemap: async (request) => [
    ...pagesAt(addresses.toolbox),
    ...(await readableArticles(request)).map((article) => ({
      paths: { fr: articleHref(article, 'fr'), en: articleHref(article, 'en') },
      changed: article.checkedOn,
    })),
  ],
})
