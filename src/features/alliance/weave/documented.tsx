import { Button } from '../../../design/index.ts'
import { SmallCloth, type SectorCode } from '../../../field/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { TermLinker } from '../../glossary/index.ts'
import { nearestStories, type NearStory, type Story } from '../model.ts'
import { combinationName, threadsNamed } from '../names.ts'
import type { WalkLinks } from '../walk.ts'
import { words } from './words.ts'

interface DocumentedProps {
  lang: Language
  story: Story
  links: WalkLinks
  terms: TermLinker
}

/** The example that joins exactly these sectors, and the way into its story. */
export function Documented({ lang, story, links, terms }: DocumentedProps) {
  const t = words[lang]
  return (
    <section class="exists">
      <h2>{story.isWithoutOwnExample ? t.existsFour : t.exists(story.name[lang])}</h2>
      <p>
        {story.where[lang]}. {story.ages[lang]}. {terms.linked(story.lesson[lang])}
      </p>
      <Button href={links.story(story, 1)}>{links.walk.includes(story.id) ? t.again : t.walkStory}</Button>
    </section>
  )
}

interface NearestProps {
  lang: Language
  picked: readonly SectorCode[]
  links: WalkLinks
}

/** No example joins these sectors: the documented alliances that take the fewest threads to add or to put back. */
export function Nearest({ lang, picked, links }: NearestProps) {
  const t = words[lang]
  const near = nearestStories(picked)
  return (
    <section>
      <h2>{near.length === 1 ? t.nearest : t.nearestMany}</h2>
      <ul class="cloths">
        {near.map((one) => (
          <li>
            <SmallCloth held={one.story.sectors} />
            <div>
              <a href={links.combination(one.story.sectors)}>{combinationName(one.story.sectors, lang)}</a>
              <span class="small">{changesOf(one, lang)}</span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function changesOf({ added, removed }: NearStory, lang: Language): string {
  const t = words[lang]
  return [
    added.length > 0 ? t.add(threadsNamed(added, lang), added.length) : null,
    removed.length > 0 ? t.remove(threadsNamed(removed, lang), removed.length) : null,
  ]
    .filter((text) => text !== null)
    .join(' ')
}
