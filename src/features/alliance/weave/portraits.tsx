import { SectorLabel, sectorOf, type SectorCode } from '../../../field/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { colon } from '../../../kernel/wording.ts'
import type { WalkLinks } from '../walk.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

interface PortraitsProps {
  lang: Language
  picked: readonly SectorCode[]
  links: WalkLinks
}

/** What each sector brings and cannot do, side by side. */
export function Portraits({ lang, picked, links }: PortraitsProps) {
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
            <p>{brings[lang]}.</p>
            <p class="small">
              {said.cannot}
              {colon(lang)} {limits[lang].charAt(0).toLowerCase() + limits[lang].slice(1)}.
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
