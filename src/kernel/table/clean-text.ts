/**
 * Controls but tab and line feed; soft hyphen; Arabic letter mark; Mongolian vowel separator; zero-width and bidi marks,
 * embeddings, overrides and isolates; invisible operators; byte order mark; interlinear marks; tags; noncharacters.
 * A joiner between two pictures stays: it makes one emoji of them.
 */
const invisible =
  /[\0-\x08\x0B-\x1F\x7F-\x9F\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFDD0-\uFDEF\u{E0000}-\u{E0FFF}]|(?<!\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)\u200D|\u200D(?!\p{Extended_Pictographic})|\p{Noncharacter_Code_Point}/gu

const plain = /^[\x21-\x7E](?:[\x20-\x7E]*[\x21-\x7E])?$/

export interface CleanedText {
  text: string
  /** Invisible characters were taken out. */
  removed: boolean
  /** The text holds U+FFFD: what stood there was lost before it reached us. */
  unreadable: boolean
}

/**
 * The one form in which text from outside is kept: NFC, trimmed, `\n` between lines, nothing invisible that could hide or
 * reorder what is read. A lone surrogate becomes U+FFFD. Cleaning twice changes nothing more.
 */
export function cleanText(raw: string): CleanedText {
  if (plain.test(raw)) return { text: raw, removed: false, unreadable: false }
  const lines = raw.toWellFormed().replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
  const visible = lines.replace(invisible, '')
  const text = visible.normalize('NFC').trim()
  return { text, removed: visible !== lines, unreadable: text.includes('\uFFFD') }
}
