import type { Language } from '../../../kernel/language.ts'

/** What stands where the script draws, for who has none (`spec/security.md` 5.10: no form at all, no weaker way). */
export const words: Record<Language, { needsScript: string; instead: string }> = {
  fr: {
    needsScript: 'Pour écrire ici, il faut un navigateur récent, avec les scripts permis.',
    instead: 'Appelle ou texte une des lignes plus bas : elles répondent.',
  },
  en: {
    needsScript: 'Writing here takes a recent browser, with scripts allowed.',
    instead: 'Call or text one of the lines below: they answer.',
  },
}
