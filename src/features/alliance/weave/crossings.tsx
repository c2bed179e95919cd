import { SectorLabel, type SectorCode } from '../../../field/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { TermLinker } from '../../glossary/index.ts'
import { gainOf, pairsOf } from '../model.ts'
import { slugOf } from '../walk.ts'
import { words } from './words.ts'

/** Id of what one sector gains from another, which a crossing of the cloth opens. */
export const gainAnchor = (gainer: SectorCode, giver: SectorCode, lang: Language): string =>
  `${slugOf([gainer], lang)}-${slugOf([giver], lang)}`

interface CrossingsProps {
  lang: Language
  picked: readonly SectorCode[]
  /** Links the first use of each term. */
  terms: TermLinker
  /** Level of the titles of meetings, 3 by default. */
  level?: 2 | 3
}

/** Each meeting of two sectors, and what both gain there. */
export function Crossings({ lang, picked, terms, level = 3 }: CrossingsProps) {
  const t = words[lang]
  const isAnyFromMandate = pairsOf(picked).some(
    ([one, other]) => gainOf(one, other).basis === 'mandate' || gainOf(other, one).basis === 'mandate',
  )
  return (
    <>
      <div class="meetings">
        {pairsOf(picked).map(([one, other]) => (
          <section class="meeting">
            <MeetingTitle pair={[one, other]} level={level} />
            <GainLine lang={lang} gainer={one} giver={other} terms={terms} />
            <GainLine lang={lang} gainer={other} giver={one} terms={terms} />
          </section>
        ))}
      </div>
      {isAnyFromMandate && <p class="small">{t.basis}</p>}
    </>
  )
}

function MeetingTitle({ pair, level }: { pair: readonly SectorCode[]; level: 2 | 3 }) {
  const labels = pair.map((code) => (
    <>
      <SectorLabel sector={code} size="small" />{' '}
    </>
  ))
  return level === 2 ? <h2>{labels}</h2> : <h3>{labels}</h3>
}

interface GainLineProps extends Pick<CrossingsProps, 'lang' | 'terms'> {
  gainer: SectorCode
  giver: SectorCode
}

function GainLine({ lang, gainer, giver, terms }: GainLineProps) {
  const t = words[lang]
  const gain = gainOf(gainer, giver)
  return (
    <p id={gainAnchor(gainer, giver, lang)} class={gain.basis === 'mandate' ? 'gain gain--mandate' : 'gain'}>
      <b>{t.gains[gainer]}</b> {terms.linked(gain[lang])}.
      {gain.basis === 'mandate' && <span class="govuk-visually-hidden"> ({t.fromMandate})</span>}
    </p>
  )
}
