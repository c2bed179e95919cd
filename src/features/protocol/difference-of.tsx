import { Difference } from '../../design/index.ts'
import type { Language } from '../../kernel/language.ts'
import type { ArticleText } from './model.ts'
import { inLanguage } from './said.ts'

/** What a change does to an article, in each language of the protocol; null stands for nothing there. */
export function DifferenceOf({
  before,
  after,
  languages,
}: {
  before: ArticleText | null
  after: ArticleText | null
  languages: readonly Language[]
}) {
  const nothing: ArticleText = { titleFr: null, titleEn: null, textFr: null, textEn: null }
  return (
    <>
      {languages.map((side) => {
        const was = inLanguage(before ?? nothing, side)
        const is = inLanguage(after ?? nothing, side)
        return (
          <div lang={side}>
            <p class="difference">
              <b>
                <Difference before={was.title} after={is.title} />
              </b>
            </p>
            <p class="difference protocol-text">
              <Difference before={was.text} after={is.text} />
            </p>
          </div>
        )
      })}
    </>
  )
}
