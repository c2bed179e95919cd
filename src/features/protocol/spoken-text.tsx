import type { Language } from '../../kernel/language.ts'
import type { SpokenText } from './said.ts'

/** A text in its own language, said to readers when it is not the page’s. */
export const Spoken = ({ of, lang }: { of: SpokenText; lang: Language }) =>
  of.lang === lang ? <>{of.text}</> : <span lang={of.lang}>{of.text}</span>

/** The text of an article: blank lines part paragraphs, other ends of lines are kept. */
export function Paragraphs({ of, lang }: { of: SpokenText; lang: Language }) {
  const own = of.lang === lang ? undefined : of.lang
  return (
    <>
      {of.text.split(/\n\s*\n/).map((paragraph) => (
        <p lang={own}>
          {paragraph.split('\n').map((line, index) => (
            <>
              {index > 0 && <br />}
              {line}
            </>
          ))}
        </p>
      ))}
    </>
  )
}
