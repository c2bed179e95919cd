/**
 * Controls but tab and line feed; everything that Unicode says is not shown (zero-width characters, direction marks,
 * overrides and isolates, soft hyphen, tags, fillers) but what picks the form of a sign; interlinear marks; noncharacters.
 * A joiner between two pictures stays: it makes one emoji of them.
 */
const invisible =
  /(?![\t\n\u200D\uFE00-\uFE0F])[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFF9-\uFFFB]|(?<!\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?)\u200D|\u200D(?!\p{Extended_Pictographic})/gu

/**
 * No written language stacks so many marks on one letter, and normalising long runs takes the square of their length. A bounded
 * number at a time: a pattern that takes a whole run keeps a place to return to for each of its signs, and a run of millions
 * leaves no room for them.
 */
const tooManyMarks = /(\p{M}{16})\p{M}{1,1000}/gu

/** The text with sixteen marks on a letter at most; to be asked for before any normalising of what a stranger wrote. */
export function withoutMarkRuns(text: string): string {
  for (let before = text; ; before = text) {
    text = before.replace(tooManyMarks, '$1')
    if (text.length === before.length) return text
  }
}

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
  const visible = withoutMarkRuns(lines.replace(invisible, ''))
  const text = withoutMarkRuns(visible.normalize('NFC')).trim()
  return { text, removed: visible !== lines, unreadable: text.includes('\uFFFD') }
}
