import type { Language } from '../../../kernel/language.ts'
import type { Mistake } from '../cids/mistakes.ts'
import { words } from './words.ts'

/** The file did not pass its check: it is not given, not even in part. */
export function RefusedFilePage({
  lang,
  mistakes,
  backHref,
}: {
  lang: Language
  mistakes: readonly Mistake[]
  backHref: string
}) {
  const t = words[lang].refused
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.text}</p>
      <h2>{t.list}</h2>
      <ul>
        {mistakes.slice(0, 20).map(({ code, node, key }) => (
          <li>
            <code>
              {code} {node} {key}
            </code>
          </li>
        ))}
      </ul>
      <p>
        <a href={backHref}>{t.back}</a>
      </p>
    </>
  )
}
