import { defineFeature, pagesAt } from '../../kernel/feature/index.ts'
import { addresses } from './addresses.ts'
import { demoNotices, footer, homeLinks, navigation } from './links.ts'
import { articleHref } from './places.ts'
import { readableArticles } from './readable.ts'
import { seedTools } from './own/demo/seed-tools.ts'
import { personalData } from './personal-data.ts'
import { routes } from './routes.ts'
import './schema.ts'

export { addresses, articleHref }
export { shippedArticles } from './shipped/shipped-articles.ts'

export const feature = defineFeature({
  name: 'toolbox',
  needs: ['directory', 'glossary', 'initiative', 'network', 'plan', 'tool-use'],
  routes,
  holdings: {
    nothing: 'articles are shipped, or belong to a network or the instance: whoever wrote one leaves it there',
  },
  personalData,
  navigation,
  footer,
  homeLinks,
  demoNotices,
  demo: { seed: seedTools },
  sitemap: async (request) => [
    ...pagesAt(addresses.toolbox),
    ...(await readableArticles(request)).map((article) => ({
      paths: { fr: articleHref(article, 'fr'), en: articleHref(article, 'en') },
      changed: article.checkedOn,
    })),
  ],
})
