import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { useDrawing } from '../../design/index.ts'
import { threadPattern } from '../sectors/thread-patterns.tsx'
import type { SectorCode } from '../sectors/sectors.ts'

const drawings = new Map<string, string>()
/** 32 cloths, in two languages, large and small, read aloud in a few ways. */
const mostKept = 500

/**
 * A cloth, drawn the first time and kept as text: the same threads always give the same drawing. The page still asks for the
 * patterns of the threads.
 *
 * @param key all that the drawing depends on
 */
export function drawnOnce(key: string, held: readonly SectorCode[], draw: () => Child): Child {
  for (const sector of held) for (const standing of [true, false]) useDrawing(threadPattern(sector, standing))
  const known = drawings.get(key)
  if (known !== undefined) return raw(known)
  const text = String(draw())
  if (drawings.size < mostKept) drawings.set(key, text)
  return raw(text)
}
