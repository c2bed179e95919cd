export type FileKind = 'pdf' | 'text'

/** Largest proof, bytes. */
export const largestFile = 5_000_000

/** Signs other than line ends, tabs and form feeds: no text of people holds them. */
const controls = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/

/** Files of text that are pictures when a program opens them. */
const drawn = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!doctype\s+svg[^>]*>\s*)?<svg[\s>]/i

/**
 * What a file is by its content, whatever it is called; null when it is neither a PDF nor a plain text in UTF-8 (or
 * Windows-1252, as old computers write it). A picture has bytes that no text holds; one that is drawn in words is told by its first.
 */
export function kindOfFile(bytes: Uint8Array): FileKind | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (start.startsWith('%PDF-')) return 'pdf'
  const text = textOf(bytes)
  return controls.test(text) || drawn.test(text) ? null : 'text'
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Name of a file without its folder and without what an address or a heading could not bear. */
export function fileNameOf(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const clean = last
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}"]/gu, '')
    .trim()
  return clean === '' ? 'fichier' : clean.slice(0, 120)
}
