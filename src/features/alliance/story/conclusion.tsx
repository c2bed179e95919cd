import { Button, ButtonGroup } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { TermLinker } from '../../glossary/index.ts'
import { stories, type Story } from '../model.ts'
import { combinationName } from '../names.ts'
import type { Reading } from '../reading.ts'
import type { WalkLinks } from '../walk.ts'
import { Statements } from './step-texts.tsx'
import { words } from './words.ts'

interface ConclusionProps {
  lang: Language
  story: Story
  links: WalkLinks
  reading: readonly Reading[]
  terms: TermLinker
}

/** The end of one story: what to keep, what to read, and the story that comes next. */
export function Conclusion({ lang, story, links, reading, terms }: ConclusionProps) {
  const t = words[lang]
  const following = stories.find(({ id }) => !links.walk.includes(id))
  return (
    <>
      <Statements lang={lang} texts={story.conclusion} terms={terms} />
      <p>
        <b>{terms.linked(t.completedNow)}</b> {following === undefined && t.allDone}
      </p>
      <ButtonGroup>
        {following === undefined ? (
          <Button href={links.journey}>{t.toEnd}</Button>
        ) : (
          <Button href={links.combination(following.sectors)}>
            {t.nextStory(combinationName(following.sectors, lang))}
          </Button>
        )}
        <a href={links.start(story.sectors)}>{t.start}</a>
      </ButtonGroup>
      {reading.length > 0 && (
        <section>
          <h2>{t.readNext}</h2>
          <ul>
            {reading.map(({ title, href }) => (
              <li>
                <a href={href}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
