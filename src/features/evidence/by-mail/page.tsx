import { Button } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { words } from './words.ts'

/** Said of a link that opens nothing any more. */
export function DeadLinkPage({ lang, signInHref }: { lang: Language; signInHref: string }) {
  const t = words[lang]
  return (
    <>
      <h1>{t.deadTitle}</h1>
      <p>{t.deadText}</p>
      <Button href={signInHref}>{t.signIn}</Button>
    </>
  )
}
