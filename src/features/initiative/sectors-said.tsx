import { SectorLabel, type SectorCode } from '../../field/index.ts'
import type { Language } from '../../kernel/language.ts'
import { words } from './words.ts'

/** The sectors that an initiative joins; those that the source does not name are said to be so, and never guessed. */
export function SectorsSaid({
  lang,
  sectors,
  hasOthers,
}: {
  lang: Language
  sectors: readonly SectorCode[]
  hasOthers: boolean
}) {
  const t = words[lang]
  if (sectors.length === 0) return <span class="mid">{hasOthers ? t.others : t.unknown}</span>
  return (
    <>
      <span class="sectors-said">
        {sectors.map((sector) => (
          <SectorLabel sector={sector} size="small" />
        ))}
      </span>
      {hasOthers && <div class="small mid">{t.andOthers}</div>}
    </>
  )
}
