import { EmptyState } from '../../../design/index.ts'
import { href } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { words } from './words.ts'

/** For an account that nothing ties to anyone today. */
export function NothingSection({ lang }: { lang: Language }) {
  const t = words[lang].nothing
  return (
    <>
      <p class="lead">{t.lead}</p>
      <EmptyState title={t.title} act={{ label: t.account, href: href(lang, addresses.account) }}>
        {t.why} {t.next}
      </EmptyState>
    </>
  )
}
