/** The value, which the test knows is there. @throws when it is not, so that the test says so at that place */
export function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('the test expected a value here')
  return value
}
