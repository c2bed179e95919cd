import { SectorLabel } from '../../../field/index.ts'
import { lowerFirst, type Bilingual, type Language } from '../../../kernel/language.ts'
import { colon } from '../../../kernel/wording.ts'
import type { TermLinker } from '../../glossary/index.ts'
import type { Story } from '../model.ts'
import { Crossings } from '../weave/crossings.tsx'
import { words } from './words.ts'

interface StepProps {
  lang: Language
  story: Story
  /** Links the first use of each term. */
  terms: TermLinker
}

interface TextsProps extends Pick<StepProps, 'lang' | 'terms'> {
  texts: readonly Bilingual[]
}

export const Statements = ({ lang, texts, terms }: TextsProps) => (
  <>
    {texts.map((text) => (
      <p>{terms.linked(text[lang])}</p>
    ))}
  </>
)

const Items = ({ lang, texts, terms }: TextsProps) => (
  <ul>
    {texts.map((text) => (
      <li>{terms.linked(text[lang])}</li>
    ))}
  </ul>
)

/** By sector where the source tells them apart; for all together, or meeting by meeting, where it does not. */
export function Gains({ lang, story, terms }: StepProps) {
  const t = words[lang]
  const { all } = story.gains
  if (all)
    return (
      <>
        <p>{t.allNote}</p>
        <Items lang={lang} texts={all} terms={terms} />
      </>
    )
  const told = story.sectors.filter((code) => story.gains[code])
  if (told.length === 0)
    return (
      <>
        <p>{t.none}</p>
        <Crossings lang={lang} picked={story.sectors} terms={terms} level={2} />
      </>
    )
  return (
    <div class={`portraits portraits--${told.length}`}>
      {told.map((code) => (
        <section class="portrait">
          <h2>
            <SectorLabel sector={code} />
          </h2>
          <Items lang={lang} texts={story.gains[code] ?? []} terms={terms} />
        </section>
      ))}
    </div>
  )
}

/** What each brings, and, in the same breath, what it cannot do. */
export function Parts({ lang, story, terms }: StepProps) {
  const t = words[lang]
  return (
    <div class="portraits portraits--2">
      {story.sectors.map((code) => {
        const part = story.parts[code]
        if (!part) return <></>
        return (
          <section class="portrait">
            <h2>
              <SectorLabel sector={code} />
            </h2>
            <p>
              <b>
                {t.brings}
                {colon(lang)}
              </b>{' '}
              {terms.linked(lowerFirst(part.brings[lang]))}.
            </p>
            <p>
              <b>
                {t.cannot}
                {colon(lang)}
              </b>{' '}
              {terms.linked(lowerFirst(part.cannot[lang]))}.
            </p>
          </section>
        )
      })}
    </div>
  )
}

/** Before an item: whether it was measured, aimed at or only described. */
export const Changes = ({ lang, story: { changes }, terms }: StepProps) => (
  <>
    <p>{terms.linked(changes.note[lang])}</p>
    <Items lang={lang} texts={changes.items} terms={terms} />
  </>
)
