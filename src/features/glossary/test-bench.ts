import { addLoad, type Add, type FeatureBench } from '../../../bench/feature-bench.ts'
import { measurePages } from '../../../bench/requests.ts'
import { startServer } from '../../../bench/server.ts'
import { assetWeights, pageWeight } from '../../../bench/weight.ts'
import { languages } from '../../kernel/language.ts'
import { termHref, termsIn } from './finder/linker.tsx'
import { terms } from './model.ts'

export const bench: FeatureBench = { measure: measureGlossary }

/** The pages of terms, read and looked for by visitors; and what finding the terms of an article costs by itself. */
async function measureGlossary(add: Add): Promise<void> {
  const article = terms
    .map(({ definition }) => definition.fr)
    .join(' ')
    .slice(0, 4000)
  for (let run = 0; run < 500; run += 1) termsIn(article, 'fr')
  const before = process.cpuUsage()
  for (let run = 0; run < 2000; run += 1) termsIn(article, 'fr')
  add('CPU, terms of an article of 4,000 characters', process.cpuUsage(before).user / 2000 / 1000, 0.1, 'ms', 3)

  const server = await startServer({ command: 'npm' })
  try {
    const everyTerm = languages.flatMap((lang) => terms.map(({ id }) => termHref(lang, id)))
    const kinds: [string, readonly string[]][] = [
      ['a term of the glossary, visitor', everyTerm],
      ['the glossary, visitor', ['/fr/glossaire', '/en/glossary']],
      ['a search of the glossary', ['/fr/glossaire?q=devoilement', '/en/glossary?q=consent', '/fr/glossaire?q=police']],
    ]
    for (const [what, paths] of kinds) {
      const load = await measurePages(
        paths.map((path) => `${server.url}${path}`),
        server,
      )
      addLoad(add, what, load, 3)
    }
    const css = assetWeights().appCss
    add('the glossary, HTML + CSS, gzip', ((await pageWeight(`${server.url}/fr/glossaire`)) + css) / 1024, 40, 'KB')
  } finally {
    await server.stop()
  }
}
