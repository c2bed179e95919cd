import type { Language } from '../language.ts'
import type { ReadPhone } from './read-phone.ts'

const extensionWords: Record<Language, (extension: string) => string> = {
  fr: (extension) => `poste\u00a0${extension}`,
  en: (extension) => `extension\u00a0${extension}`,
}

/** A number with its extension, as its link says it: « 819 555-0142, poste 23 ». */
export const sayPhone = ({ written, extension }: Pick<ReadPhone, 'written' | 'extension'>, lang: Language): string =>
  extension === null ? written : `${written}, ${extensionWords[lang](extension)}`
