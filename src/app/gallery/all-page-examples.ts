import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { PageExamples } from '../../design/index.ts'
import { root } from '../../kernel/root.ts'

let examplesOfAll: Promise<readonly PageExamples[]> | undefined

/**
 * The examples of every page, in the order of their paths. Tests read them from the folders, once; a build for development
 * puts a list in the place of this file (scripts/page-examples.mjs); a production build has none of them.
 */
export const readPageExamples = (): Promise<readonly PageExamples[]> => (examplesOfAll ??= readFolders())

function readFolders(): Promise<PageExamples[]> {
  const features = join(root, 'src', 'features')
  const paths = readdirSync(features, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /(^|[/-])page\.examples\.tsx$/.test(path),
  )
  return Promise.all(
    paths.sort().map(async (path) => {
      const { examples } = (await import(pathToFileURL(join(features, path)).href)) as { examples: PageExamples }
      return examples
    }),
  )
}
