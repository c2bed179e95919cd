import type { Language } from '../../../kernel/language.ts'
import { words } from './words.ts'

/** What the tools are, are not, and keep: on their first page, and before either is filled in. */
export function Limits({ lang }: { lang: Language }) {
  const t = words[lang]
  return (
    <div class="cols cols--2">
      {[t.is, t.isNot, t.reading, t.kept].map(({ title, items }) => (
        <section>
          <h3>{title}</h3>
          <ul>
            {items.map((item) => (
              <li>{item}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
