import { adds, preview, type Deed } from './deed.ts'

/** Questions between colleagues: what is forgotten is forgotten for good, and says so. */
export const consultDeeds: Readonly<Record<string, Deed>> = {
  'consult.preview': preview,
  'consult.send': adds,
  'consult.answer': { replaces: 'what one’s organization answered', on: 'consult.received' },
  'consult.close': {
    takes: 'the way to read and answer it, from who was asked',
    asked: 'consult.closing',
    back: 'opened again on its page, until it is forgotten',
  },
  'consult.reopen': adds,
  'consult.forget': {
    takes: 'the question and its answers, from who asked and who was asked',
    asked: 'consult.forgetting',
    back: 'never: the page says so; a question is meant to be forgotten',
  },
}
