import { addLoad, type Add, type FeatureBench } from '../../../bench/feature-bench.ts'
import { measurePages } from '../../../bench/requests.ts'
import { startServer } from '../../../bench/server.ts'
import { assetWeights, pageWeight } from '../../../bench/weight.ts'
import { languages } from '../../kernel/language.ts'
import { combinations, stories, storySteps } from './model.ts'
import { walkLinks } from './walk.ts'

export const bench: FeatureBench = { measure: measureAlliances }

/** Every combination and every step of every story, as visitors read them; the server as `npm start` runs it. */
async function measureAlliances(add: Add): Promise<void> {
  const server = await startServer({ command: 'npm' })
  try {
    const every = languages.map((lang) => walkLinks(lang, [1, 2]))
    const weaves = every.flatMap((links) => combinations.map((codes) => links.combination(codes)))
    const kinds: [string, readonly string[]][] = [
      ['an alliance, visitor', weaves],
      [
        'a step of a story, visitor',
        every.flatMap((links) =>
          stories.flatMap((story) => storySteps.map((_, place) => links.story(story, place + 1))),
        ),
      ],
      ['a region of alliances, visitor', every.map((links) => links.region('06', []))],
    ]
    for (const [what, paths] of kinds) {
      const load = await measurePages(
        paths.map((path) => `${server.url}${path}`),
        server,
      )
      addLoad(add, what, load, 3)
    }
    const { appCss, scripts } = assetWeights()
    let heaviest = 0
    for (const path of weaves) heaviest = Math.max(heaviest, await pageWeight(`${server.url}${path}`))
    add('heaviest alliance, HTML + CSS, gzip', (heaviest + appCss) / 1024, 24, 'KB')
    add('script that weaves as one picks, gzip', (scripts['weave'] ?? 0) / 1024, 6, 'KB')
  } finally {
    await server.stop()
  }
}
