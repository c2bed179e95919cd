import { Button, ButtonGroup, PrintButton } from '../../../design/index.ts'
import { SmallCloth, Weave, type SectorCode } from '../../../field/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { termLinker, type TermLinker } from '../../glossary/index.ts'
import { inOrder, stories, type Story } from '../model.ts'
import { combinationName } from '../names.ts'
import type { WalkLinks } from '../walk.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

export interface JourneyPageProps {
  lang: Language
  links: WalkLinks
  /** The same page of someone who completed nothing. */
  againHref: string
}

/** How far the walk has come; with all four, the end page. */
export function JourneyPage({ lang, links, againHref }: JourneyPageProps) {
  const t = words[lang]
  const terms = termLinker(lang)
  const done = stories.filter(({ id }) => links.walk.includes(id))
  const left = stories.filter(({ id }) => !links.walk.includes(id))
  return (
    <>
      <div class="journey-head">
        <div>
          <h1>{left.length === 0 ? t.titleAll : t.title}</h1>
          <p class="lead">{terms.linked(leadOf(done.length, left.length, lang))}</p>
          <p>
            <b>{terms.linked(shared[lang].completed(done.length))}</b>
          </p>
          {done.length > 0 && (
            <ButtonGroup>
              {left.length === 0 && <PrintButton />}
              <a href={againHref}>{shared[lang].startAgain}</a>
            </ButtonGroup>
          )}
          <p class="small">{terms.linked(t.kept)}</p>
        </div>
        <Weave held={sectorsWalked(done)} />
      </div>
      <StoryList
        title={t.lessons}
        items={done}
        lang={lang}
        links={links}
        terms={terms}
        text={({ lesson }) => lesson[lang]}
      />
      <StoryList
        title={t.toWalk}
        items={left}
        lang={lang}
        links={links}
        terms={terms}
        text={({ name }) => name[lang]}
      />
      <section>
        <h2>{t.yours}</h2>
        <p>{terms.linked(t.yoursText)}</p>
        <Button href={links.start([])} kind={left.length === 0 ? 'main' : 'secondary'}>
          {t.start}
        </Button>
      </section>
    </>
  )
}

const sectorsWalked = (done: readonly Story[]): SectorCode[] => inOrder(done.flatMap(({ sectors }) => sectors))

function leadOf(done: number, left: number, lang: Language): string {
  const t = words[lang]
  if (left === 0) return t.leadAll
  return done === 0 ? t.leadNone : t.lead(left)
}

interface StoryListProps {
  title: string
  items: readonly Story[]
  lang: Language
  links: WalkLinks
  terms: TermLinker
  text: (story: Story) => string
}

function StoryList({ title, items, lang, links, terms, text }: StoryListProps) {
  if (items.length === 0) return <></>
  return (
    <section>
      <h2>{title}</h2>
      <ul class="cloths">
        {items.map((story) => (
          <li>
            <SmallCloth held={story.sectors} />
            <div>
              <a href={links.combination(story.sectors)}>{combinationName(story.sectors, lang)}</a>
              <p>{terms.linked(text(story))}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
