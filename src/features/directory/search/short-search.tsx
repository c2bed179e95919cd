import { Button, Input } from '../../../design/index.ts'
import { href } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { queryNames } from './filters.ts'
import { words } from './words.ts'

/** The search of the directory on a page elsewhere: what, where, and straight to the results. */
export function ShortSearch({ lang }: { lang: Language }) {
  const t = words[lang].form
  const names = queryNames[lang]
  return (
    <form class="filter find" method="get" action={href(lang, addresses.directory)} role="search" aria-label={t.label}>
      <Input name={names.q} label={t.q} type="search" maxlength={200} autocomplete="off" autocapitalize="none" />
      <Input name={names.place} label={t.place} maxlength={80} autocomplete="off" />
      <Button kind="secondary">{t.submit}</Button>
    </form>
  )
}
