import { Late } from '../../design/index.ts'
import type { TodayAlert } from '../../kernel/feature/index.ts'
import type { Language } from '../../kernel/language.ts'
import { words } from './words.ts'

/** The first lines of the page: what does not wait. Nothing is drawn when there is none. */
export function FirstLines({ lang, alerts }: { lang: Language; alerts: readonly TodayAlert[] }) {
  if (alerts.length === 0) return <></>
  return (
    <section class="panel">
      <h2>{words[lang].first}</h2>
      <ul class="bare">
        {alerts.map(({ kind, said, title, href, note }) => (
          <li>
            {kind === 'late' ? <Late>{said}</Late> : <b>{said}</b>} <a href={href}>{title}</a>
            {note !== null && <span class="small mid"> {note}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
