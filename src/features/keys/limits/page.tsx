import { href } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { words } from './words.ts'

/** What sealing protects from whom, and what it does not: read before anything is entrusted to it. */
export function LimitsPage({ lang }: { lang: Language }) {
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <h2>{t.protected.title}</h2>
      <ul>
        {t.protected.lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <h2>{t.limits.title}</h2>
      <ol>
        {t.limits.lines.map((line) => (
          <li>{line}</li>
        ))}
      </ol>
      <h2>{t.later.title}</h2>
      <ul>
        {t.later.lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <h2>{t.check.title}</h2>
      <p>{t.check.text}</p>
      <p>
        <a href={href(lang, addresses.keys)}>{t.back}</a>
      </p>
    </>
  )
}
