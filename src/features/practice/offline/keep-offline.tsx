import { href } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { Button } from '../../../design/index.ts'
import { addresses } from '../addresses.ts'
import { keptPages } from './worker-script.ts'
import { words } from './words.ts'

/** What works offline is said first, then kept by an act. Unseen where the browser cannot. */
export function KeepOffline({ lang }: { lang: Language }) {
  const t = words[lang]
  return (
    <section data-keep data-worker={href(lang, addresses.worker)} data-pages={keptPages(lang).join(' ')} hidden>
      <h2>{t.title}</h2>
      <p>{t.works}</p>
      <p>{t.not}</p>
      <p>{t.seen}</p>
      <p data-newer hidden>
        <strong>{t.newer}</strong>
      </p>
      <p data-older hidden>
        <strong>{t.older}</strong>
      </p>
      <p role="status" data-kept={t.kept} data-failed={t.failed} data-removed={t.removed}></p>
      <div class="row">
        <Button
          kind="secondary"
          type="button"
          attributes={{ 'data-keep-now': '', 'data-first': t.keep, 'data-renew': t.renew }}
        >
          {t.keep}
        </Button>
        <Button kind="secondary" type="button" attributes={{ 'data-remove': '', hidden: true }}>
          {t.remove}
        </Button>
      </div>
    </section>
  )
}
