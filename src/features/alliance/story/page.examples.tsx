import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { exampleOf } from '../alliance.examples.ts'
import { stories, type StoryId } from '../model.ts'
import type { Walk } from '../walk.ts'
import { StoryPage } from './page.tsx'

const page = (lang: Language, id: StoryId, step: number, walk: Walk = []) => {
  const story = stories.find((one) => one.id === id)
  if (!story) throw new Error(`No story ${id}`)
  return { ...exampleOf(lang, walk), story, step, reading: [{ title: '…', href: '#' }] }
}

export const examples = pageExamples('alliance/story/page', {
  ordinary: (lang) => <StoryPage {...page(lang, 3, 1)} />,
  gains: (lang) => <StoryPage {...page(lang, 1, 3, [2])} />,
  'gains-for-all': (lang) => <StoryPage {...page(lang, 3, 3)} />,
  'gains-by-meeting': (lang) => <StoryPage {...page(lang, 4, 3)} />,
  parts: (lang) => <StoryPage {...page(lang, 4, 4)} />,
  conclusion: (lang) => <StoryPage {...page(lang, 2, 6, [2])} />,
  'last-conclusion': (lang) => <StoryPage {...page(lang, 4, 6, [1, 2, 3, 4])} />,
})
