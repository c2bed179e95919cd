import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../kernel/root.ts'
import { readContext, type Context } from './context.ts'
import { readShapes, type Shape } from './shapes.ts'

/** What an export says of itself. No tier but this one: the published shapes of the others refuse every linked file. */
export const standard = {
  version: '3.2.1',
  claim: 'Common Impact Data Standard 3.2.1, Basic Tier',
  contextUrl: 'https://ontology.commonapproach.org/contexts/cidsContext.jsonld',
} as const

/** The files of the standard, as they were published: see content/cids/README.md. */
export const standardFiles = {
  context: join(root, 'content', 'cids', 'cidsContext.jsonld'),
  shapes: join(root, 'content', 'cids', 'cids.basictier.shacl.ttl'),
} as const

export interface StandardFiles {
  context: Context
  shapes: readonly Shape[]
}

let read: StandardFiles | null = null

/** The context and the shapes that every export is checked with, read once. */
export const theStandard = (): StandardFiles =>
  (read ??= {
    context: readContext(readFileSync(standardFiles.context, 'utf8')),
    shapes: readShapes(readFileSync(standardFiles.shapes, 'utf8')),
  })
