import type { Language } from '../../../kernel/language.ts'
import type { DirectoryRecord } from '../model.ts'

/** Who checked a record, as the language calls them; null: nobody is named. */
export const checkerIn = (
  { assuredBy, assuredByEn }: Pick<DirectoryRecord, 'assuredBy' | 'assuredByEn'>,
  lang: Language,
): string | null => (lang === 'en' ? (assuredByEn ?? assuredBy) : assuredBy)
