import type { Language } from '../../kernel/language.ts'
import type { SpokenText } from './shared-definition.ts'

/** A text in its own language, said to readers when it is not the page’s. */
export const Spoken = ({ of, lang }: { of: SpokenText; lang: Language }) =>
  of.lang === lang ? <>{of.text}</> : <span lang={of.lang}>{of.text}</span>
