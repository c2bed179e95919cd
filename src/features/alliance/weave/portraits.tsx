import { SectorLabel, sectorOf, type SectorCode } from '../../../field/index.ts'
import { lowerFirst, type Language } from '../../../kernel/language.ts'
import { colon } from '../../../kernel/wording.ts'
import type { TermLinker } from '../../glossary/index.ts'
import type { WalkLinks } from '../walk.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

interface PortraitsProps {
  lang: Language
  picked: readonly SectorCode[]
  links: WalkLinks
  terms: TermLinker
}

/** What each sector brings and cannot do, side by side. */
export function Portraits({ lang, picked, links, terms }: PortraitsProps) {
  const t = words[lang]
  const said = shared[lang]
  return (
    <div class={`portraits portraits--${picked.length}`}>
      {picked.map((code) => {
        const { brings, limits, name } = sectorOf(code)
        return (
          <section class="portrait">
            <h3>
              <SectorLabel sector={code} />
            </h3>
            <p>{terms.linked(brings[lang])}.</p>
            <p class="small">
              {said.cannot}
              {colon(lang)} {terms.linked(lowerFirst(limits[lang]))}.
            </p>
            <p class="small">
              <a href={links.combination([code])}>{t.more(name[lang])}</a>
            </p>
          </section>
        )
      })}
    </div>
  )
}
