import { createHash } from 'node:crypto'
import type { AnyRequest } from './route.ts'

/** The short name of a content: changes when it does. */
export const etagOf = (content: string): string => `W/"${createHash('sha1').update(content).digest('base64url')}"`

/** Whether the caller has this content already (`If-None-Match`). */
export function isCurrent(request: Pick<AnyRequest, 'headers'>, etag: string): boolean {
  const held = request.headers.get('if-none-match')
  if (held === null) return false
  const bare = (tag: string): string => tag.trim().replace(/^W\//, '')
  return held.split(',').some((tag) => tag.trim() === '*' || bare(tag) === bare(etag))
}
