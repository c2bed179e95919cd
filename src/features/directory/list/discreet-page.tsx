import { Linked, PrintButton } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { ServiceContact } from '../sheet/contact-channels.ts'
import { With211 } from '../sheet/with-211.tsx'
import { words as commonWords } from '../words.ts'
import { PaperHours } from './paper-hours.tsx'
import type { ListedService } from './page.tsx'
import { words } from './words.ts'

const isNumber = ({ kind }: ServiceContact): boolean => kind === 'call' || kind === 'text'

export interface DiscreetPageProps {
  lang: Language
  services: readonly ListedService[]
  fullHref: string
  searchHref: string
}

/** The same list without title nor subject: numbers and hours alone, for a paper that others may see. */
export function DiscreetPage({ lang, services, fullHref, searchHref }: DiscreetPageProps) {
  const reached = services.filter(({ view }) => view.channels.some(isNumber))
  const left = services.length - reached.length
  return (
    <>
      <h1 class="govuk-visually-hidden">{words[lang].discreetTitle}</h1>
      <p class="mid on-screen sheet-list__lead">
        {reached.length > 0 && words[lang].discreetLead}{' '}
        {left > 0 && <With211 text={words[lang].withoutNumber(left)} />}
      </p>
      {reached.length === 0 && <NobodyListed lang={lang} />}
      <ol class="sheet-list">
        {reached.map(({ view }) => (
          <li class="headed">
            {view.channels
              .filter(({ kind }) => kind === 'call')
              .map(({ href, label, isUnsure }) => (
                <p>
                  <Linked class="num" href={href}>
                    {label}
                  </Linked>
                  {isUnsure && <span class="small"> {commonWords[lang].unsureNumber}</span>}
                </p>
              ))}
            <p class="small on-screen">{view.open.words}</p>
            <PaperHours view={view} lang={lang} />
            {view.channels
              .filter(({ kind }) => kind === 'text')
              .map(({ href, label, note }) => (
                <p>
                  <Linked class="num" href={href}>
                    {label}
                  </Linked>
                  {note && <span class="small"> {note}</span>}
                </p>
              ))}
          </li>
        ))}
      </ol>
      <p class="on-screen">
        {reached.length === 0 && (
          <>
            <a href={searchHref}>{words[lang].search}</a> ·{' '}
          </>
        )}
        <a href={fullHref}>{words[lang].full}</a>
      </p>
      <div class="on-screen">
        <PrintButton />
        <p class="small mid">{words[lang].printHint}</p>
      </div>
    </>
  )
}

/** A list without any number still leads to a person, on paper too, in words that tell nothing. */
function NobodyListed({ lang }: { lang: Language }) {
  return (
    <p>
      <With211 text={words[lang].nobodyListed} />
    </p>
  )
}
