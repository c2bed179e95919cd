import { describe, expect, it } from 'vitest'
import { words as problems } from '../src/app/words.ts'
import { languages, type Language } from '../src/kernel/language.ts'
import { sentencesOf, wordsOf } from '../src/features/welcome/test-reading.ts'
import { words as browse } from '../src/features/directory/browse/words.ts'
import { words as calendar } from '../src/features/calendar/words.ts'
import { words as regionCalendar } from '../src/features/calendar/region/words.ts'
import { words as directory } from '../src/features/directory/words.ts'
import { words as fieldHours } from '../src/field/hours/words.ts'
import { words as hours } from '../src/features/directory/hours/words.ts'
import { words as list } from '../src/features/directory/list/words.ts'
import { words as organization } from '../src/features/directory/organization/words.ts'
import { words as report } from '../src/features/directory/report/words.ts'
import { words as search } from '../src/features/directory/search/words.ts'
import { words as sheet } from '../src/features/directory/sheet/words.ts'
import { words as initiativeList } from '../src/features/initiative/list/words.ts'
import { words as initiativeSheet } from '../src/features/initiative/sheet/words.ts'
import { words as initiatives } from '../src/features/initiative/words.ts'
import { words as terms } from '../src/features/glossary/terms/words.ts'
import { words as term } from '../src/features/glossary/term/words.ts'
import { words as catalogue } from '../src/features/plan/catalogue/words.ts'
import { words as progress } from '../src/features/plan/progress/words.ts'
import { words as emailLink } from '../src/features/identity/email-link/words.ts'
import { words as signIn } from '../src/features/identity/sign-in/words.ts'
import { words as secondFactor } from '../src/features/identity/second-factor/words.ts'
import { words as openData } from '../src/features/hsds/open-data/words.ts'
import { words as testimonial } from '../src/features/testimonial/words.ts'
import { words as testimonials } from '../src/features/testimonial/list/words.ts'
import { words as welcome } from '../src/features/welcome/home/words.ts'
import { words as forOrganizations } from '../src/features/welcome/for-organizations/words.ts'
import { words as helping } from '../src/features/welcome/helping/words.ts'
import { words as parents } from '../src/features/welcome/parents/words.ts'
import { words as situations } from '../src/features/welcome/situations/words.ts'
import { words as talking } from '../src/features/welcome/talking/words.ts'
import { words as texts } from '../src/features/welcome/texts/words.ts'
import { words as youth } from '../src/features/welcome/youth/words.ts'
import { words as toolbox } from '../src/features/toolbox/words.ts'
import { words as article } from '../src/features/toolbox/article/words.ts'
import { words as agreement } from '../src/features/protocol/agreement/words.ts'
import { words as practiceGrid } from '../src/features/practice/grid/words.ts'
import { words as practiceOffline } from '../src/features/practice/offline/words.ts'
import { words as practiceOverview } from '../src/features/practice/overview/words.ts'
import { words as practiceSigns } from '../src/features/practice/signs/words.ts'
import { words as practiceTool } from '../src/features/practice/tool/words.ts'
import { words as screening } from '../src/features/screening/words.ts'
import { words as screeningCard } from '../src/features/screening/card/words.ts'
import { words as screeningPaper } from '../src/features/screening/paper/words.ts'
import { words as screeningStart } from '../src/features/screening/start/words.ts'
import { words as screeningStep } from '../src/features/screening/step/words.ts'
import { words as checklist } from '../src/features/toolbox/checklist/words.ts'
import { words as tools } from '../src/features/toolbox/list/words.ts'

// What anyone can open says plain sentences, those of errors and empty pages too, which no visit of a page shows.
// (`src/features/welcome/public-pages.test.ts` measures whole pages.)

const rooms = {
  agreement,
  article,
  browse,
  calendar,
  catalogue,
  checklist,
  directory,
  emailLink,
  forOrganizations,
  helping,
  hours,
  fieldHours,
  initiativeList,
  initiativeSheet,
  initiatives,
  list,
  openData,
  organization,
  parents,
  practiceGrid,
  practiceOffline,
  practiceOverview,
  practiceSigns,
  practiceTool,
  problems,
  progress,
  regionCalendar,
  report,
  screening,
  screeningCard,
  screeningPaper,
  screeningStart,
  screeningStep,
  search,
  secondFactor,
  sheet,
  signIn,
  situations,
  talking,
  testimonial,
  testimonials,
  term,
  terms,
  texts,
  toolbox,
  tools,
  welcome,
  youth,
} as const

/** Texts of a room; a function is said with a name in each place. */
function textsOf(words: unknown): string[] {
  if (typeof words === 'string') return [words]
  if (typeof words === 'function') return textsOf((words as (...given: string[]) => unknown)('2', '3', '4', '5'))
  if (typeof words === 'object' && words !== null) return Object.values(words).flatMap(textsOf)
  return []
}

const sentencesSaid = (room: keyof typeof rooms, lang: Language): string[] =>
  textsOf(rooms[room][lang]).flatMap(sentencesOf)

describe.each(languages)('what anyone can read, in %s', (lang) => {
  it.each(Object.keys(rooms) as (keyof typeof rooms)[])('has no sentence of more than 25 words: %s', (room) => {
    expect(sentencesSaid(room, lang).filter((sentence) => wordsOf(sentence).length > 25)).toEqual([])
  })

  it('has at most 15 words a sentence on average', () => {
    const lengths = (Object.keys(rooms) as (keyof typeof rooms)[])
      .flatMap((room) => sentencesSaid(room, lang))
      .map((sentence) => wordsOf(sentence).length)

    expect(lengths.length).toBeGreaterThan(300)
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(15)
  })
})
