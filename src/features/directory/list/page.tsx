import type { Language } from '../../../kernel/language.ts'
import { words as sheetWords } from '../sheet/words.ts'
import type { ServiceView } from '../sheet/presenter.ts'
import { Button, Linked, PrintButton, QrCode, Share } from '../../../design/index.ts'
import { PaperHours } from './paper-hours.tsx'
import { ShownText } from '../shown-text.tsx'
import { With211 } from '../sheet/with-211.tsx'
import { words } from './words.ts'

export interface ListedService {
  view: ServiceView
  href: string
  removeHref: string
  /** Null for the first. */
  upHref: string | null
}

export interface ListPageProps {
  lang: Language
  services: readonly ListedService[]
  /** Sheets of the address that are no longer published. */
  gone: number
  searchHref: string
  discreetHref: string
  /** Whole address of this page. */
  address: string
  day: string
}

/** Services to hand over, kept in the address of the page. */
export function ListPage({ lang, services, gone, searchHref, discreetHref, address, day }: ListPageProps) {
  const t = sheetWords[lang]
  if (services.length === 0)
    return (
      <>
        <h1>{words[lang].title}</h1>
        <p>{gone > 0 ? words[lang].gone(gone) : words[lang].empty}</p>
        <Button href={searchHref}>{words[lang].search}</Button>
      </>
    )
  return (
    <>
      <h1>{words[lang].title}</h1>
      <p class="lead on-screen">{words[lang].lead}</p>
      {gone > 0 && <p>{words[lang].gone(gone)}</p>}
      <ol class="sheet-list">
        {services.map((one) => (
          <Listed lang={lang} {...one} />
        ))}
      </ol>
      <p>{words[lang].limits}</p>
      <div class="on-screen">
        <p>
          <a href={discreetHref}>{words[lang].discreet}</a> · <a href={searchHref}>{words[lang].search}</a>
        </p>
        <PrintButton />
        <p class="small mid">{words[lang].printHint}</p>
      </div>
      <Share address={address} label={words[lang].address} hint={words[lang].addressHint} />
      <footer class="sheet__paper on-paper">
        <p>{t.asOf(day)}.</p>
        <QrCode text={address} label={words[lang].address} pixels={96} />
      </footer>
    </>
  )
}

function Listed({ lang, view, href, removeHref, upHref }: ListedService & { lang: Language }) {
  const t = sheetWords[lang]
  const known = (key: string) =>
    view.facts.find((fact) => fact.key === key)?.lines.find(({ text }) => text !== t.unknown)
  const [ages, place] = [known(t.rows.ages), known(t.rows.place)]
  return (
    <li class="headed">
      <h2>
        <a href={href}>
          <ShownText text={view.title} isQuiet />
        </a>
      </h2>
      <Ways lang={lang} view={view} />
      <p class="on-screen">
        <strong>{view.open.words}</strong>
      </p>
      <PaperHours view={view} lang={lang} />
      {view.alert && (
        <p>
          <ShownText text={view.alert} isQuiet />
        </p>
      )}
      {view.description && (
        <p>
          <ShownText text={view.description} isQuiet />
        </p>
      )}
      {view.next && (
        <p>
          <ShownText text={view.next} isQuiet />
        </p>
      )}
      <p class="small mid">
        {[view.isUnsure && t.unsure, ages?.text, place?.text, view.checked.words.replace(/\.$/, '')]
          .filter(Boolean)
          .join('\u00a0· ')}
        {view.traits.length > 0 && <span class="on-screen">{`\u00a0· ${view.traits.join('\u00a0· ')}`}</span>}
      </p>
      <p class="small on-screen">
        {upHref && (
          <>
            <a href={upHref}>{words[lang].up(view.title.text)}</a> ·{' '}
          </>
        )}
        <a href={removeHref}>{words[lang].remove(view.title.text)}</a>
      </p>
    </li>
  )
}

/** How to reach it; a service of which no way is known is reached through the 211. */
const Ways = ({ view, lang }: { view: ServiceView; lang: Language }) => {
  const ways = view.channels.filter(({ kind }) => kind !== 'site')
  const sites = view.channels.filter(({ kind }) => kind === 'site')
  return (
    <>
      {ways.length === 0 && (
        <p>
          <With211 text={sheetWords[lang].noWay} />
        </p>
      )}
      <p class="num">
        {(ways.length === 0 ? sites : ways).map(({ href, label, note }, index) => (
          <>
            {index > 0 && ' · '}
            <Linked href={href}>{label}</Linked>
            {note && ` (${note})`}
          </>
        ))}
      </p>
    </>
  )
}
