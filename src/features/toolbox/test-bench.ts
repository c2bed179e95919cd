import { addLoad, type Add, type FeatureBench } from '../../../bench/feature-bench.ts'
import { measurePages } from '../../../bench/requests.ts'
import { startServer } from '../../../bench/server.ts'
import { assetWeights, pageWeight } from '../../../bench/weight.ts'
import { languages } from '../../kernel/language.ts'
import { articleHref } from './places.ts'
import { shippedArticles } from './shipped/shipped-articles.ts'

export const bench: FeatureBench = { measure: measureToolbox }

/** The articles that are shipped, read and looked for by visitors; the server as `npm start` runs it. */
async function measureToolbox(add: Add): Promise<void> {
  const server = await startServer({ command: 'npm' })
  try {
    const everyArticle = languages.flatMap((lang) => shippedArticles.map((article) => articleHref(article, lang)))
    const kinds: [string, readonly string[]][] = [
      ['an article of the toolbox, visitor', everyArticle],
      ['the list of tools, visitor', ['/fr/outils', '/en/toolbox']],
      [
        'a search of the toolbox',
        ['/fr/outils?q=concertasion', '/en/toolbox?q=staff+turnover', '/fr/outils?q=fugue+police'],
      ],
    ]
    for (const [what, paths] of kinds) {
      const load = await measurePages(
        paths.map((path) => `${server.url}${path}`),
        server,
      )
      addLoad(add, what, load, 3)
    }
    const css = assetWeights().appCss
    let heaviest = 0
    for (const path of everyArticle) heaviest = Math.max(heaviest, await pageWeight(`${server.url}${path}`))
    add('heaviest article, HTML + CSS, gzip', (heaviest + css) / 1024, 24, 'KB')
  } finally {
    await server.stop()
  }
}
