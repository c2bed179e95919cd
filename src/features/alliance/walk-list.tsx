import { SmallCloth } from '../../field/index.ts'
import type { Language } from '../../kernel/language.ts'
import { stories, type Story } from './model.ts'
import { combinationName } from './names.ts'
import type { WalkLinks } from './walk.ts'
import { words } from './words.ts'

interface WalkListProps {
  lang: Language
  links: WalkLinks
  /** The story of this page, which is no link. */
  current?: Story | null
}

/** The four documented alliances, each with its cloth, and how far this walk has come. */
export function WalkList({ lang, links, current = null }: WalkListProps) {
  const t = words[lang]
  return (
    <ul class="cloths">
      {stories.map((story) => (
        <li>
          <SmallCloth held={story.sectors} />
          <div>
            {story === current ? (
              <b>{combinationName(story.sectors, lang)}</b>
            ) : (
              <a href={links.combination(story.sectors)}>{combinationName(story.sectors, lang)}</a>
            )}
            <span class="small">
              {story.name[lang]}. {links.walk.includes(story.id) ? t.done : t.notYet}.
            </span>
          </div>
        </li>
      ))}
    </ul>
  )
}

/** How many are completed, with the way to all of them and the way back to none. */
export function WalkCount({ lang, links }: Omit<WalkListProps, 'current'>) {
  const t = words[lang]
  if (links.walk.length === 0) return <></>
  return (
    <p class="walk-count">
      <b>{t.completed(links.walk.length)}</b> <a href={links.journey}>{t.seeJourney}</a>
    </p>
  )
}
