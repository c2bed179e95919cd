/** A text that the database can keep: no NUL, no half of a sign. */
const storableText = (text: string): string => text.replaceAll('\0', '').toWellFormed()

/** A value with all its texts and names such that the database can keep them. Its depth was bounded when it was read. */
export function storable(value: unknown): unknown {
  if (typeof value === 'string') return storableText(value)
  if (Array.isArray(value)) return value.map(storable)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [storableText(name), storable(inner)]))
}
