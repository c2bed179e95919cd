import { Button, ButtonGroup, SummaryList } from '../../../design/index.ts'
import { SectorLabel, SmallCloth, SourceList } from '../../../field/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { termLinker, type TermLinker } from '../../glossary/index.ts'
import { storySteps, type Story } from '../model.ts'
import { combinationName } from '../names.ts'
import type { Reading } from '../reading.ts'
import type { WalkLinks } from '../walk.ts'
import { WalkCount } from '../walk-list.tsx'
import { Conclusion } from './conclusion.tsx'
import { Changes, Gains, Parts, Statements } from './step-texts.tsx'
import { sourcesOfStep } from './step-sources.ts'
import { words } from './words.ts'

export interface StoryPageProps {
  lang: Language
  story: Story
  /** From 1 to 6. */
  step: number
  links: WalkLinks
  reading: readonly Reading[]
}

/** One step of a documented alliance; the last one completes it. */
export function StoryPage(props: StoryPageProps) {
  const { lang, story, step, links } = props
  const terms = termLinker(lang)
  const t = words[lang]
  const name = storySteps[step - 1] ?? 'who'
  return (
    <>
      <div class="story-head">
        <SmallCloth held={story.sectors} size={120} />
        <div>
          <p class="story-head__step">
            {t.step(step)} <span class="small">{combinationName(story.sectors, lang)}</span>
          </p>
          <h1>{t.titles[name]}</h1>
          <p class="lead">{story.name[lang]}</p>
        </div>
      </div>
      <WalkCount lang={lang} links={links} />
      <div class="story">
        <div class="story__text">
          <StepText {...props} terms={terms} />
          {step < storySteps.length && <StepLinks {...props} />}
          <SourceList ids={sourcesOfStep(story, name)} />
        </div>
        <nav class="story__steps" aria-label={t.steps}>
          <ol>
            {storySteps.map((one, place) => (
              <li>
                <a href={links.story(story, place + 1)} aria-current={place + 1 === step ? 'step' : undefined}>
                  {t.titles[one]}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      </div>
    </>
  )
}

type StepTextProps = StoryPageProps & { terms: TermLinker }

function StepText(props: StepTextProps) {
  const { lang, story, step, terms } = props
  switch (storySteps[step - 1]) {
    case 'who':
      return <Who {...props} />
    case 'what':
      return <Statements lang={lang} texts={story.what} terms={terms} />
    case 'gains':
      return <Gains lang={lang} story={story} terms={terms} />
    case 'parts':
      return <Parts lang={lang} story={story} terms={terms} />
    case 'changes':
      return <Changes lang={lang} story={story} terms={terms} />
    default:
      return <Conclusion {...props} />
  }
}

function Who({ lang, story, terms }: StepTextProps) {
  const t = words[lang]
  return (
    <>
      <SummaryList
        rows={[
          { key: t.where, value: story.where[lang] },
          { key: t.ages, value: story.ages[lang] },
          {
            key: t.sectors,
            value: (
              <ul class="bare">
                {story.sectors.map((code) => (
                  <li>
                    <SectorLabel sector={code} size="small" />
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
      <Statements lang={lang} texts={story.who} terms={terms} />
    </>
  )
}

function StepLinks({ lang, story, step, links }: StoryPageProps) {
  const t = words[lang]
  return (
    <ButtonGroup>
      <Button href={links.story(story, step + 1)}>{t.next}</Button>
      {step > 1 && <a href={links.story(story, step - 1)}>{t.previous}</a>}
    </ButtonGroup>
  )
}
