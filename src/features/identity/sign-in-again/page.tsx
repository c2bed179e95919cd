import type { Language } from '../../../kernel/language.ts'
import { messages } from '../messages.ts'
import { Button } from '../../../design/index.ts'

export interface AgainPageProps {
  lang: Language
  why: 'not-recent' | 'opened-by-provider'
  keys: { csrf: string; key: string }
  action: string
  /** Where to come back to, once signed in. */
  next: string
}

export function AgainPage({ lang, why, keys, action, next }: AgainPageProps) {
  const t = messages[lang].ways.again
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{why === 'not-recent' ? t.recent : t.provider}</p>
      <form method="post" action={action}>
        <input type="hidden" name="csrf" value={keys.csrf} />
        <input type="hidden" name="next" value={next} />
        <Button>{t.act}</Button>
      </form>
    </>
  )
}
