import { href } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { addresses as identity } from '../../identity/index.ts'
import type { Messages } from '../messages.ts'
import { EmptyState } from '../../../design/index.ts'

/** For an account that nothing ties to anyone today. */
export function NothingSection({ t: { nothing: t }, lang }: { t: Messages; lang: Language }) {
  return (
    <>
      <p class="lead">{t.lead}</p>
      <EmptyState title={t.title} act={{ label: t.account, href: href(lang, identity.account) }}>
        {t.why} {t.next}
      </EmptyState>
    </>
  )
}
