import { gainOf, pairsOf, type Statement, type Story, type StoryStep } from '../model.ts'

const sourcesOf = (texts: readonly Statement[]): string[] => texts.flatMap(({ sources }) => sources)

/** Ids of the sources of what a step states. */
export function sourcesOfStep(story: Story, step: StoryStep): readonly string[] {
  switch (step) {
    case 'who':
      return sourcesOf([story.where, story.ages, ...story.who])
    case 'what':
      return sourcesOf(story.what)
    case 'gains':
      return story.gainSources.length > 0
        ? story.gainSources
        : pairsOf(story.sectors).flatMap(([one, other]) => sourcesOf([gainOf(one, other), gainOf(other, one)]))
    case 'parts':
      return story.partSources
    case 'changes':
      return story.changes.sources
    case 'conclusion':
      return sourcesOf(story.conclusion)
  }
}
