import { SummaryList } from '../../../design/index.ts'
import { href } from '../../../kernel/http/index.ts'
import type { InstanceRow } from '../../../kernel/feature/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { words } from './words.ts'

/** For who runs the instance: its state, and nothing of what organizations write. */
export function InstanceSection({ lang, rows }: { lang: Language; rows: readonly InstanceRow[] }) {
  const t = words[lang].instance
  return (
    <section>
      <h2>{t.title}</h2>
      <SummaryList rows={rows} />
      <p>
        <a href={href(lang, addresses.instance)}>{t.state}</a>
      </p>
    </section>
  )
}
