import type { PageExamples } from '../../design/index.ts'
import type { Language } from '../../kernel/language.ts'
import { words } from './words.ts'

interface GalleryPagesProps {
  lang: Language
  all: readonly PageExamples[]
  componentsHref: string
  stateHref: (page: string, state: string) => string
}

/** The states of every page, by feature; each has an address of its own, where it stands in its frame. */
export function GalleryPagesPage({ lang, all, componentsHref, stateHref }: GalleryPagesProps) {
  const t = words[lang].pages
  const features = Map.groupBy(all, ({ page }) => page.split('/')[0] ?? page)
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <p>
        <a href={componentsHref}>{t.components}</a>
      </p>
      {[...features].map(([feature, pages]) => (
        <section>
          <h2>{feature}</h2>
          <dl class="bare">
            {pages.map(({ page, states }) => (
              <>
                <dt>{page}</dt>
                <dd class="key">
                  {Object.keys(states).map((state) => (
                    <a href={stateHref(page, state)}>
                      <span class="govuk-visually-hidden">{`${page} `}</span>
                      {state}
                    </a>
                  ))}
                </dd>
              </>
            ))}
          </dl>
        </section>
      ))}
    </>
  )
}
