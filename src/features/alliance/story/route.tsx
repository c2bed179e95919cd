import {
  movedTo,
  notFound,
  openGet,
  page,
  type Answer,
  type AnyRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { areaBreadcrumb } from '../breadcrumb.ts'
import { storyOf, storySteps } from '../model.ts'
import { readingsOf } from '../reading.ts'
import { sectorsIn, slugOf, twinOf, walkIn, walkLinks, withStory } from '../walk.ts'
import { StoryPage } from './page.tsx'
import { words } from './words.ts'

/** Opening the conclusion completes the story: every link of that page says so. */
function showStep({ lang, query, params }: AnyRequest): Answer {
  const codes = sectorsIn(params['sectors'] ?? '')
  const story = codes && storyOf(codes)
  const step = storySteps.findIndex((_, place) => String(place + 1) === params['step']) + 1
  if (!story || step === 0) return notFound()
  const before = walkIn(query)
  if (params['sectors'] !== slugOf(story.sectors, lang)) return movedTo(walkLinks(lang, before).story(story, step))
  const walk = step === storySteps.length ? withStory(before, story) : before
  const t = words[lang]
  const name = storySteps[step - 1] ?? 'who'
  return page(
    `${t.titles[name]} – ${story.name[lang]}`,
    <StoryPage
      lang={lang}
      story={story}
      step={step}
      links={walkLinks(lang, walk)}
      reading={readingsOf(story.next, lang)}
    />,
    {
      description: t.description(story.name[lang]),
      breadcrumb: areaBreadcrumb(lang, walk, story.sectors),
      twinPath: twinOf(lang, story.sectors, step),
    },
  )
}

export const routes: Route[] = [openGet('alliance.story', addresses.story, showStep, { needsData: false })]
