import { Button } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { SpokenText } from '../shared-definition.ts'
import { Spoken } from '../spoken.tsx'
import { words as common } from '../words.ts'
import { words } from './words.ts'

interface SharedItem {
  href: string
  network: string
  text: SpokenText
  /** Who proposed it. */
  by: string
  /** null: under review. */
  number: number | null
  day: string
}

export interface SharedSectionProps {
  lang: Language
  /** Of each network: the definition that it adopted, and the proposal under review. */
  items: readonly SharedItem[]
  proposeHref: string | null
}

/** For the members of a network: what it says of the term, beside what the glossary says. */
export function SharedSection({ lang, items, proposeHref }: SharedSectionProps) {
  const t = words[lang]
  return (
    <section class="panel" aria-labelledby="in-network">
      <h2 id="in-network">{t.inNetwork}</h2>
      {items.length === 0 && <p>{t.noShared}</p>}
      {items.map(({ href, network, text, by, number, day }) => (
        <div>
          <p class="small mid">{network}</p>
          <p>
            <Spoken of={text} lang={lang} />
          </p>
          <p class="small">
            <a href={href}>{number === null ? t.underReview(day) : t.adopted(common[lang].version(number), day)}</a>.{' '}
            {common[lang].proposedBy(by)}.
          </p>
        </div>
      ))}
      {proposeHref && (
        <Button kind="secondary" href={proposeHref}>
          {t.propose}
        </Button>
      )}
    </section>
  )
}
