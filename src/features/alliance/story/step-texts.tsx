import { SectorLabel } from '../../../field/index.ts'
import type { Bilingual, Language } from '../../../kernel/language.ts'
import { colon } from '../../../kernel/wording.ts'
import type { Story } from '../model.ts'
import { Crossings } from '../weave/crossings.tsx'
import { words } from './words.ts'

interface StepProps {
  lang: Language
  story: Story
}

export const Statements = ({ lang, texts }: { lang: Language; texts: readonly Bilingual[] }) => (
  <>
    {texts.map((text) => (
      <p>{text[lang]}</p>
    ))}
  </>
)

const Items = ({ lang, items }: { lang: Language; items: readonly Bilingual[] }) => (
  <ul>
    {items.map((item) => (
      <li>{item[lang]}</li>
    ))}
  </ul>
)

/** By sector where the source tells them apart; for all together, or meeting by meeting, where it does not. */
export function Gains({ lang, story }: StepProps) {
  const t = words[lang]
  const { all } = story.gains
  if (all)
    return (
      <>
        <p>{t.allNote}</p>
        <Items lang={lang} items={all} />
      </>
    )
  const told = story.sectors.filter((code) => story.gains[code])
  if (told.length === 0)
    return (
      <>
        <p>{t.none}</p>
        <Crossings lang={lang} picked={story.sectors} />
      </>
    )
  return (
    <div class={`portraits portraits--${told.length}`}>
      {told.map((code) => (
        <section class="portrait">
          <h2>
            <SectorLabel sector={code} />
          </h2>
          <Items lang={lang} items={story.gains[code] ?? []} />
        </section>
      ))}
    </div>
  )
}

/** What each brings, and, in the same breath, what it cannot do. */
export function Parts({ lang, story }: StepProps) {
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
              {lowered(part.brings[lang])}.
            </p>
            <p>
              <b>
                {t.cannot}
                {colon(lang)}
              </b>{' '}
              {lowered(part.cannot[lang])}.
            </p>
          </section>
        )
      })}
    </div>
  )
}

/** Before an item: whether it was measured, aimed at or only described. */
export const Changes = ({ lang, story: { changes } }: StepProps) => (
  <>
    <p>{changes.note[lang]}</p>
    <Items lang={lang} items={changes.items} />
  </>
)

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
