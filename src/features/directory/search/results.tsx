import type { Language } from '../../../kernel/language.ts'
import { words } from './words.ts'
import { ShownText } from '../shown-text.tsx'
import { isUnsureHelpline } from '../helplines/queries.ts'
import type { SearchResult } from './presenter.ts'
import type { Way } from '../reach/ways.ts'
import { words as commonWords } from '../words.ts'
import { Button, Linked, Table } from '../../../design/index.ts'
import { SectorLabel } from '../../../field/index.ts'

export interface ShownResult extends SearchResult {
  href: string
}

/** The best results, each with its reason in words, and the link that hands them over. */
export function Best({
  lang,
  lines,
  listHref,
  discreetHref,
}: {
  lang: Language
  lines: readonly ShownResult[]
  listHref: string
  discreetHref: string
}) {
  const t = words[lang]
  return (
    <>
      <ol class="best bare">
        {lines.map((line, index) => (
          <BestResult lang={lang} line={line} number={index + 1} />
        ))}
      </ol>
      <p class="row best__end">
        <Button href={listHref}>{t.handOver(lines.length)}</Button>
        <a href={discreetHref}>{t.discreet}</a>
      </p>
    </>
  )
}

function BestResult({ lang, line, number }: { lang: Language; line: ShownResult; number: number }) {
  return (
    <li>
      <div class="best__name">
        <h3>
          {number}.{' '}
          <a href={line.href}>
            <ShownText text={line.name} />
          </a>
        </h3>
        <p class="row">
          {line.sector && <SectorLabel sector={line.sector} size="small" />}
          {line.about && (
            <span class="small mid">
              <ShownText text={line.about} />
            </span>
          )}
        </p>
      </div>
      <p class="best__reach">
        <Ways lang={lang} ways={line.ways} />
      </p>
      {line.alert && (
        <p class="small">
          <b>
            <ShownText text={line.alert} />
          </b>
        </p>
      )}
      <p class="best__why">
        <b>{words[lang].why}</b> {line.reasons.join(' ')}
      </p>
      <p class="small mid">
        {line.facts}
        {line.facts !== '' && ' · '}
        {line.isFresh ? line.checked : <span class="best__doubt">{line.checked}</span>}
      </p>
    </li>
  )
}

/** Each way to reach a service, one a line; a number to be checked says so. */
function Ways({ lang, ways }: { lang: Language; ways: readonly Way[] }) {
  return (
    <>
      {ways.map(({ kind, href, label, isUnsure }) => (
        <span class="way">
          <Linked
            class={kind === 'call' || kind === 'text' ? 'num' : undefined}
            href={href}
            rel={kind === 'site' || kind === 'chat' ? 'external noreferrer' : undefined}
          >
            {label}
          </Linked>
          {isUnsure && <span class="way__doubt">{commonWords[lang].unsureNumber}</span>}
        </span>
      ))}
    </>
  )
}

/** The others, one line each. */
export function Others({ lang, lines, caption }: { lang: Language; lines: readonly ShownResult[]; caption: string }) {
  const { columns } = words[lang]
  return (
    <Table
      caption={caption}
      captionClass="govuk-visually-hidden"
      stack
      head={[
        { text: columns.service },
        { text: columns.reach, acts: true },
        { text: columns.sector, acts: true },
        { text: columns.opening, acts: true },
      ]}
      rows={lines.map((line) => [
        <>
          <a href={line.href}>
            <ShownText text={line.name} />
          </a>
          <br />
          <span class="small mid">
            {line.distance && `${line.distance} · `}
            {line.where && `${line.where} · `}
            {line.about && <ShownText text={{ ...line.about, text: line.about.text.replace(/\.$/, '') }} isQuiet />}
            {[line.alert?.text.replace(/\.$/, ''), line.doubt].filter(Boolean).map((said) => ` · ${said}`)}
          </span>
        </>,
        <Ways lang={lang} ways={line.ways} />,
        line.sector ? <SectorLabel sector={line.sector} size="small" /> : '',
        line.opening,
      ])}
    />
  )
}

/** Lines to call at this instant. */
export function OpenHelplines({ lang, lines }: { lang: Language; lines: readonly ShownResult[] }) {
  return (
    <ul class="bare lines">
      {lines.map((line) => (
        <li>
          {line.ways.slice(0, 1).map(({ href, label }) => (
            <Linked class="num" href={href}>
              {label}
            </Linked>
          ))}
          <span>
            <a href={line.href}>
              <ShownText text={line.name} isQuiet />
            </a>{' '}
            <span class="small mid">
              {line.opening}
              {isUnsureHelpline(line.id) && ` · ${words[lang].brief.number}`}
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
}
