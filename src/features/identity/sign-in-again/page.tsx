import type { Language } from '../../../kernel/language.ts'
import { Button } from '../../../design/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { words } from './words.ts'

interface SignInAgainPageProps {
  lang: Language
  why: 'not-recent' | 'opened-by-provider'
  keys: MemberRequest['formKeys']
  action: string
  /** Where to come back to, once signed in. */
  next: string
}

export function SignInAgainPage({ lang, why, keys, action, next }: SignInAgainPageProps) {
  const t = words[lang]
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
