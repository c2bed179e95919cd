const risky = /^'*[=+\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20]/
const guarded = /^''*[=+\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20]/

/**
 * Puts an apostrophe before text that a spreadsheet could run as a formula. Text that already has apostrophes before such
 * a sign gets one more, so that `withoutFormulaGuard` gives back exactly what was written.
 *
 * @source OWASP ASVS 5, 1.2.10; the full-width signs are run by some spreadsheet programs too.
 */
export function withFormulaGuard(text: string): string {
  return risky.test(text) ? `'${text}` : text
}

/** Takes off the one apostrophe of `withFormulaGuard`; any other text comes back as it is. */
export function withoutFormulaGuard(text: string): string {
  return guarded.test(text) ? text.slice(1) : text
}
