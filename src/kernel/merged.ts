/**
 * What several declare by name, together.
 *
 * @param what of what they are the names, for the sentence of the error
 * @throws Error when two declare the same name: one would silently take the other's place
 */
export function merged<Part extends object>(parts: readonly Part[], what: string): Part {
  const names = parts.flatMap((part) => Object.keys(part))
  const twice = names.filter((name, index) => names.indexOf(name) !== index)
  if (twice.length > 0) throw new Error(`${what} declared twice: ${[...new Set(twice)].join(', ')}`)
  return Object.assign({}, ...parts)
}
