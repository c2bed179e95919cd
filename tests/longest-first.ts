import { createHash } from 'node:crypto'
import { relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * Files that take a minute or more, the longest of each project first. One that began last would leave the other processors
 * idle to its end; where it stands among these is of no account.
 */
export const longFiles = [
  'e2e/scan-gallery.test.ts',
  'e2e/scan-pages.test.ts',
  'e2e/alliances.test.ts',
  'e2e/taps-at-work.test.ts',
  'e2e/public-pages.test.ts',
  'e2e/practice-offline.test.ts',
  'e2e/tables.test.ts',
  'e2e/sign-in-provider.test.ts',
  'tests/matrix/routes.test.ts',
  'tests/planted-count.test.ts',
  'tests/card-within-reach.test.ts',
  'scripts/start.test.ts',
  'scripts/directory-import.test.ts',
  'scripts/evidence-import.test.ts',
  'scripts/dev.test.ts',
  'tests/hostile-files/readers.test.ts',
] as const

const placeAmongLong = (path: string): number => {
  const place = (longFiles as readonly string[]).indexOf(path)
  return place === -1 ? longFiles.length : place
}

/** The long files first, then the others in an order that the seed of the run draws, and draws again. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { root, sequence } = this.ctx.config
    console.log(`      Order of the files: --sequence.seed=${sequence.seed}`)
    const places = new Map(
      files.map((file) => {
        const path = relative(root, file.moduleId)
        const drawn = createHash('sha256').update(`${sequence.seed} ${path}`).digest('hex')
        return [file, { first: placeAmongLong(path), drawn }] as const
      }),
    )
    const placeOf = (file: TestSpecification) => places.get(file) ?? { first: 0, drawn: '' }
    return files.toSorted((a, b) => {
      const [one, other] = [placeOf(a), placeOf(b)]
      return one.first - other.first || (one.drawn < other.drawn ? -1 : 1)
    })
  }
}
