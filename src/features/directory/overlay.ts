import type { Doc } from './model.ts'

/**
 * A withheld part laid over the public one: its fields take the place of the public ones, its children are added to them.
 * Children with the same id are replaced.
 */
export function overlay(doc: Doc, ...parts: readonly Doc[]): Doc {
  const whole: Record<string, unknown> = { ...doc }
  for (const part of parts)
    for (const [field, value] of Object.entries(part))
      whole[field] = Array.isArray(value) ? join(whole[field], value) : value
  return whole
}

function join(known: unknown, added: readonly unknown[]): unknown[] {
  const ids = new Set(added.map(idOf))
  const kept = Array.isArray(known) ? known.filter((one) => !ids.has(idOf(one)) || idOf(one) === null) : []
  return [...kept, ...added]
}

const idOf = (child: unknown): string | null =>
  typeof child === 'object' && child !== null && 'id' in child ? String(child.id) : null
