/** Most bytes of a line, its end left out; a continuation starts with a space, which counts (RFC 5545, 3.1). */
const mostBytes = 75

const bytesOf = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4

/** The line in parts of 75 bytes at most, none of which cuts a character in two. */
function folded(line: string): string {
  const parts: string[] = []
  let from = 0
  let bytes = 0
  for (let at = 0; at < line.length;) {
    const codePoint = line.codePointAt(at) ?? 0
    const size = bytesOf(codePoint)
    if (bytes + size > mostBytes) {
      parts.push(line.slice(from, at))
      from = at
      bytes = 1
    }
    bytes += size
    at += size === 4 ? 2 : 1
  }
  parts.push(line.slice(from))
  return parts.join('\r\n ')
}

/**
 * One property, as it stands between two CRLF. `name` may carry parameters; `value` is already in the form of its type.
 * What the form of a line cannot hold (RFC 5545, 3.1: controls but the tab) must be gone from it.
 */
export function contentLine(name: string, value: string | number): string {
  const line = `${name}:${value}`
  return line.length <= mostBytes && Buffer.byteLength(line) <= mostBytes ? line : folded(line)
}

const lineEnds = /\r\n?|[\u0085\u2028\u2029]/g
const controls = /[\u0000-\u0008\u000B-\u001F\u007F]/g
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', ';': '\\;', ',': '\\,', '\n': '\\n' }

/** What must be looked at more closely: most texts hold none of it. */
const special = /[\\;,\u0000-\u001F\u007F\u0085\u2028\u2029\uD800-\uDFFF]/

/** A value of type TEXT (RFC 5545, 3.3.11): escaped, without controls; what is half a character becomes U+FFFD. */
export const textValue = (text: string): string =>
  special.test(text)
    ? text
        .toWellFormed()
        .replace(lineEnds, '\n')
        .replace(controls, '')
        .replace(/[\\;,\n]/g, (sign) => escapes[sign] ?? sign)
    : text

/** A value of type URI (RFC 5545, 3.3.13), which nothing escapes: what no address may hold is written by its bytes. */
export const uriValue = (address: string): string =>
  address.toWellFormed().replace(/[^\x21-\x7E]|[<>"{}|\\^`]/gu, encodeURIComponent)
