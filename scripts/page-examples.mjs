import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from './paths.mjs'

const features = join(root, 'src', 'features')
const gallery = join(root, 'src', 'app', 'gallery')

/** Paths of the files that hold examples of a page, as the gallery imports them. */
const examplePaths = () =>
  readdirSync(features, { recursive: true })
    .filter((path) => /(^|[/-])page\.examples\.tsx$/.test(path))
    .sort()
    .map((path) => relative(gallery, join(features, path)))

/**
 * For esbuild: puts the examples of every page in the place of src/app/gallery/all-page-examples.ts. A build without this
 * plugin has none of them.
 */
export const pageExamples = {
  name: 'page-examples',
  setup(build) {
    build.onLoad({ filter: /[/\\]gallery[/\\]all-page-examples\.ts$/ }, () => {
      const paths = examplePaths()
      const imports = paths.map((path, index) => `import { examples as e${index} } from ${JSON.stringify(path)}`)
      const list = paths.map((_, index) => `e${index}`).join(', ')
      return {
        contents: `${imports.join('\n')}\nexport const readPageExamples = async () => [${list}]\n`,
        resolveDir: gallery,
        loader: 'js',
      }
    })
  },
}
