/** What FHIR lets a string hold: no space but the plain one and line breaks. */
const plain = /^[ \r\n\t\S]+$/u

/** An extension, as little of it as is used here. */
export interface Extension {
  url: string
  valueString?: string
  valueInteger?: number
  valueDateTime?: string
  valueCode?: string
  valueBase64Binary?: string
  extension?: Extension[]
}

const base64 = (text: string): string => {
  const bytes = new TextEncoder().encode(text)
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}
const fromBase64 = (written: string): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(atob(written), (letter) => letter.charCodeAt(0)))

/** The text as a FHIR string may say it. */
export const asString = (text: string): string => {
  const spaced = text.replace(/[^\S \r\n\t]/gu, ' ').toWellFormed()
  return spaced === '' ? ' ' : spaced
}

/** A text under a name of ours: plain when FHIR allows it, else plain with the whole beside it. */
export const textExtension = (url: string, text: string): Extension =>
  plain.test(text) && text.isWellFormed()
    ? { url, valueString: text }
    : {
        url,
        extension: [
          { url: 'text', valueString: asString(text) },
          { url: 'whole', valueBase64Binary: base64(text) },
        ],
      }

/** The text of such an extension. @throws when it has none */
export function textOf(extension: Extension): string {
  if (extension.valueString !== undefined) return extension.valueString
  const whole = extension.extension?.find(({ url }) => url === 'whole')?.valueBase64Binary
  if (whole === undefined) throw new Error('no text')
  return fromBase64(whole)
}
