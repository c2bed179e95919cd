import { SectorLabel } from '../../../field/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { GapKind } from '../model.ts'
import type { GapLine } from './presenter.ts'
import { words } from './words.ts'

interface GapLinesProps {
  lang: Language
  kind: GapKind
  total: number
  lines: readonly GapLine[]
  /** The whole list of the kind. */
  allHref: string
}

/** Lines of one kind, each with its reason and what to do next. */
export function GapLines({ lang, kind, total, lines, allHref }: GapLinesProps) {
  const t = words[lang]
  return (
    <section id={kind}>
      <h2>{t.kinds[kind]}</h2>
      <p class="mid">
        {t.intro[kind]} {t.found(total)}.
      </p>
      <ul class="bare gaps">
        {lines.map((line) => (
          <GapItem lang={lang} line={line} />
        ))}
      </ul>
      {lines.length < total && (
        <p class="on-screen">
          <a href={allHref}>{t.seeAll(t.kinds[kind])}</a>
        </p>
      )}
    </section>
  )
}

function GapItem({ lang, line }: { lang: Language; line: GapLine }) {
  const t = words[lang]
  return (
    <li class="gap">
      <h3>{line.title}</h3>
      <p>
        {line.sectors.map((code) => (
          <>
            <SectorLabel sector={code} size="small" />{' '}
          </>
        ))}
      </p>
      {line.reasons.map((reason) => (
        <p>{reason}</p>
      ))}
      {line.groups.length > 0 && (
        <ul>
          {line.groups.map((group) => (
            <li>
              {group.map(({ name, href }, at) => (
                <>
                  {at > 0 && ', '}
                  <a href={href}>{name}</a>
                </>
              ))}
            </li>
          ))}
        </ul>
      )}
      {line.known && <p class="small mid">{line.known}</p>}
      <p class="on-screen">
        {line.acts.map(({ label, href }, at) => (
          <>
            {at > 0 && ' · '}
            <a href={href}>
              {label}
              <span class="govuk-visually-hidden"> ({line.title})</span>
            </a>
          </>
        ))}
        {line.setAsideHref && (
          <>
            {' · '}
            <a href={line.setAsideHref}>
              {t.acts.setAside}
              <span class="govuk-visually-hidden"> ({line.title})</span>
            </a>
          </>
        )}
      </p>
    </li>
  )
}
