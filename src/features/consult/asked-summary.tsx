import { SummaryList } from '../../design/index.ts'
import type { Language } from '../../kernel/language.ts'
import { namesOfCodes } from './codes.ts'
import type { Asked, Bands } from './model.ts'
import { sayBands } from './said.ts'
import { words } from './words.ts'

/** What a question says, the same for who asks and for who reads. */
export function AskedSummary({ lang, bands, asked }: { lang: Language; bands: Bands; asked: Asked }) {
  const { heads, none } = words[lang]
  const { age, region } = sayBands(bands, lang)
  const list = (codes: readonly string[]) => (
    <ul>
      {namesOfCodes(codes, lang).map((name) => (
        <li>{name}</li>
      ))}
    </ul>
  )
  return (
    <SummaryList
      rows={[
        { key: heads.age, value: age },
        { key: heads.region, value: region },
        { key: heads.words, value: asked.words ?? <span class="mid">{none}</span> },
        ...(asked.items.length > 0 ? [{ key: heads.strengths, value: list(asked.items) }] : []),
        ...(asked.needs.length > 0 ? [{ key: heads.needs, value: list(asked.needs) }] : []),
      ]}
    />
  )
}
