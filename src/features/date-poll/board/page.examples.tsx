import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { answerRows, manyMoments, momentFacts, moments, poll } from '../dates.examples.ts'
import type { Moment } from '../model.ts'
import { BoardPage } from './page.tsx'
import { sayBest } from './presenter.ts'

const acts = { answer: '#', choose: '#', again: '#', cancel: '#', reopen: null, meeting: null }

const page = (lang: Language, of: readonly Moment[] = moments) => {
  const facts = momentFacts(lang, { of })
  const counts = new Map(facts.map(({ id, counts: counted }) => [id, counted]))
  return {
    lang,
    poll,
    state: 'open' as const,
    proposedBy: 'Maison des Osiers',
    hasAnswered: false,
    acts,
    moments: facts,
    rows: answerRows(lang, of.length),
    best: sayBest(lang, { timeZone: poll.timeZone, moments: [...of] }, of.slice(0, 1), counts),
    silent: 'École de la Source',
  }
}

const unanswered = (lang: Language) => ({
  moments: momentFacts(lang, { isAnswered: false }),
  rows: answerRows(lang, moments.length, false),
  best: null,
  silent: null,
})

export const examples = pageExamples('date-poll/board/page', {
  ordinary: (lang) => <BoardPage {...page(lang)} />,
  answered: (lang) => <BoardPage {...page(lang)} hasAnswered silent={null} />,
  empty: (lang) => <BoardPage {...page(lang)} {...unanswered(lang)} />,
  closed: (lang) => <BoardPage {...page(lang)} state="closed" acts={{ ...acts, answer: null, reopen: '#' }} />,
  'nobody-answered': (lang) => (
    <BoardPage {...page(lang)} {...unanswered(lang)} state="closed" acts={{ ...acts, answer: null, reopen: '#' }} />
  ),
  chosen: (lang) => (
    <BoardPage
      {...page(lang)}
      state="chosen"
      moments={momentFacts(lang, { chosen: 0 })}
      acts={{ answer: null, choose: null, again: '#', cancel: null, reopen: null, meeting: '#' }}
    />
  ),
  cancelled: (lang) => (
    <BoardPage
      {...page(lang)}
      state="cancelled"
      acts={{ answer: null, choose: null, again: '#', cancel: null, reopen: '#', meeting: null }}
    />
  ),
  many: (lang) => <BoardPage {...page(lang, manyMoments)} />,
})
