import { InsetText } from '../../../design/index.ts'
import { regions, type SectorCode } from '../../../field/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { WalkLinks } from '../walk.ts'
import { words } from './words.ts'

export interface ChooseRegionPageProps {
  lang: Language
  picked: readonly SectorCode[]
  links: WalkLinks
  /** The region asked for is none of ours. */
  isUnknown: boolean
}

/** The regions, each a link to its page. */
export function ChooseRegionPage({ lang, picked, links, isUnknown }: ChooseRegionPageProps) {
  const t = words[lang]
  return (
    <>
      <h1>{t.titleNone}</h1>
      <p class="lead">{t.leadNone}</p>
      {isUnknown && <InsetText>{t.unknownRegion}</InsetText>}
      <ul class="region-links">
        {regions.map(({ code, name }) => (
          <li>
            <a href={links.region(code, picked)}>{name[lang]}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
