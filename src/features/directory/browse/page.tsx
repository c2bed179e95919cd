import type { Language } from '../../../kernel/language.ts'
import { Notes, type Link, type Note } from '../search/notes.tsx'
import { OpenHelplines, type ShownResult } from '../search/results.tsx'
import { SearchForm, type SearchFormProps } from '../search/search-form.tsx'
import { words as searchWords } from '../search/words.ts'
import { words } from './words.ts'

export interface BrowseProps {
  lang: Language
  form: SearchFormProps
  notes: readonly Note[]
  needs: readonly (Link & { count: string; under: readonly Link[] })[]
  lines: readonly ShownResult[]
  missingHref: string
}

/** Before anything is asked: the needs, and who answers now. */
export function BrowsePage({ lang, form, notes, needs, lines, missingHref }: BrowseProps) {
  const t = searchWords[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <SearchForm {...form} />
      <Notes notes={notes} />
      <div class="cols cols--side">
        <section>
          <h2>{words[lang].needs}</h2>
          <p class="mid">{words[lang].needsLead}</p>
          <ul class="bare needs">
            {needs.map(({ label, href, count, under }) => (
              <li>
                <a href={href}>{label}</a> <span class="mid num">{words[lang].count(count)}</span>
                {under.length > 0 && (
                  <p class="small">
                    {under.map((one, index) => (
                      <>
                        {index > 0 && ' · '}
                        <a href={one.href}>{one.label}</a>
                      </>
                    ))}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
        <aside>
          {lines.length > 0 && (
            <section class="headed">
              <h2>{words[lang].lines}</h2>
              <p class="small">{words[lang].linesLead}</p>
              <OpenHelplines lang={lang} lines={lines} />
            </section>
          )}
          <h3>{t.limits.title}</h3>
          <p class="small">{t.limits.text}</p>
          <p class="small">
            <a href={missingHref}>{t.limits.missing}</a>
          </p>
        </aside>
      </div>
    </>
  )
}
