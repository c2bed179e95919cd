/** Variables of libfaketime, which moves the machine's date for a whole run of tests (scripts/test-dates.mjs). */
const dateVariables = ['LD_PRELOAD', 'FAKETIME', 'FAKETIME_DONT_FAKE_MONOTONIC', 'NO_FAKE_STAT'] as const

/**
 * The little that a program started by this one inherits: where programs are, nothing of its settings or secrets. When
 * the date was moved for this process, it is moved for that program too.
 */
export function childEnvironment(): Record<string, string> {
  const { PATH = '', FAKETIME } = process.env
  const inherited = FAKETIME === undefined ? [] : dateVariables.map((name) => [name, process.env[name] ?? ''])
  return { PATH, ...Object.fromEntries(inherited) }
}
