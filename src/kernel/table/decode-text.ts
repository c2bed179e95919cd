export type TextEncoding = 'UTF-8' | 'UTF-16 LE' | 'UTF-16 BE' | 'Windows-1252' | 'Mac Roman'

export interface DecodedText {
  text: string
  encoding: TextEncoding
  /** Nothing in the file says its encoding: it was inferred from the letters. */
  guessed: boolean
}

const frequentInFrench = /[éèêëàâçîïôùûœÉ’]/g

/**
 * Text of a CSV file. In order: byte order mark; valid UTF-8; UTF-8 with a few broken characters (left as U+FFFD);
 * else Windows-1252, or Mac Roman (what Excel for Mac writes as plain CSV) when that reads better in French.
 * A byte order mark never stays in the text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, 'utf-16le', 'UTF-16 LE')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, 'utf-16be', 'UTF-16 BE')
  const asUtf8 = decoded(bytes, 'utf-8', 'UTF-8')
  const saysUtf8 = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  if (saysUtf8 || isUtf8(bytes) || isMostlyReadable(asUtf8.text)) return asUtf8

  const windows = new TextDecoder('windows-1252').decode(bytes)
  const mac = new TextDecoder('macintosh').decode(bytes)
  return frenchLetters(mac) > frenchLetters(windows)
    ? { text: mac, encoding: 'Mac Roman', guessed: true }
    : { text: windows, encoding: 'Windows-1252', guessed: true }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function decoded(bytes: Uint8Array, label: string, encoding: TextEncoding): DecodedText {
  return { text: new TextDecoder(label).decode(bytes), encoding, guessed: false }
}

/** Text in another encoding breaks nearly every accented letter; a damaged UTF-8 file breaks one here and there. */
function isMostlyReadable(text: string): boolean {
  const broken = text.match(/\uFFFD/g)?.length ?? 0
  const accented = text.match(/[^\0-\x7F\uFFFD]/g)?.length ?? 0
  return accented > broken * 4
}

function frenchLetters(text: string): number {
  return text.match(frequentInFrench)?.length ?? 0
}
