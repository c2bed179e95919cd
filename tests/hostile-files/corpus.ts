import { hostileArchives } from './archives.ts'
import { hostileDocuments } from './documents.ts'
import type { HostileFile } from './hostile-file.ts'
import { hostileTexts } from './texts.ts'

export type { HostileFile } from './hostile-file.ts'

/** Every hostile file, for every reader. */
export const corpus: readonly HostileFile[] = [...hostileTexts, ...hostileDocuments, ...hostileArchives]
