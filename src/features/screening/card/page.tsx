import { FilterPanel, PrintButton, Select } from '../../../design/index.ts'
import { regionCodes, regionName } from '../../../field/index.ts'
import { compareText, languages, type Language } from '../../../kernel/language.ts'
import type { YouthProtection } from '../../protocol/index.ts'
import { suicideNumbers } from '../numbers.ts'
import { lineOnPaper, onPaper, personOnPaper } from '../paper/said-people.ts'
import type { CardPerson } from '../queries.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

/** What one side of the card says. */
export interface CardSide {
  steps: readonly string[]
  lines: readonly YouthProtection[]
}

/** Steps that fit on a side: beyond, the sheet has them all. */
const mostSteps = 12

export interface CardPageProps {
  lang: Language
  sides: Readonly<Record<Language, CardSide>>
  specialists: readonly CardPerson[]
  /** Where the region is chosen, and which one is; null: the card of an organization has its own. */
  choice: { action: string; region: string | null } | null
}

/** Both sides of the card, at its size, to cut and fold. */
export function CardPage({ lang, sides, specialists, choice }: CardPageProps) {
  const t = words[lang]
  const other = languages.filter((one) => one !== lang)
  return (
    <>
      <h1 class="on-screen">{shared[lang].card}</h1>
      <p class="lead on-screen">{t.lead}</p>
      {choice && <RegionChoice lang={lang} {...choice} />}
      <PrintButton />
      <div class="wallet">
        {[lang, ...other].map((side) => (
          <Side lang={side} {...sides[side]} specialists={specialists} />
        ))}
      </div>
    </>
  )
}

function RegionChoice({ lang, action, region }: { lang: Language; action: string; region: string | null }) {
  const t = words[lang]
  const items = regionCodes
    .map((code) => ({ value: code, text: regionName(code, lang) }))
    .toSorted((a, b) => compareText(a.text, b.text, lang))
  return (
    <FilterPanel action={action} label={t.choosing} submit={t.show}>
      <Select
        name="region"
        label={t.region}
        hint={t.regionHint}
        value={region ?? ''}
        items={[{ value: '', text: t.anyRegion }, ...items]}
      />
    </FilterPanel>
  )
}

function Side({ lang, steps, lines, specialists }: CardSide & { lang: Language; specialists: readonly CardPerson[] }) {
  const t = words[lang]
  return (
    <div lang={lang}>
      <p>
        <strong>{t.doubt}</strong>
      </p>
      <p>
        <strong>{t.emergency}</strong> · {t.suicide} {suicideNumbers.map((one) => onPaper(one, lang)).join(', ')}
      </p>
      {specialists.length === 0 ? (
        <p>
          {t.specialist} {t.blank}
        </p>
      ) : (
        specialists.slice(0, 2).map((one) => (
          <p>
            {one.kind === 'specialist' ? t.specialist : t.deputy} <b>{personOnPaper(one, lang)}</b>
          </p>
        ))
      )}
      <p>
        {t.line}{' '}
        <b>
          {lines.length === 0
            ? t.lineBlank
            : lines
                .slice(0, 2)
                .map((one) => lineOnPaper(one, lang))
                .join(' · ')}
        </b>
      </p>
      <ol>
        {steps.slice(0, mostSteps).map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <p>{t.noReport}</p>
    </div>
  )
}
