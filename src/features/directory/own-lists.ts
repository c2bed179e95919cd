import { languages } from '../../kernel/language.ts'
import { headOf } from './desk/list-head.ts'
import { words } from './download/words.ts'

/** Headings of the lists that people download here: the public one, and the one of a coordinator. */
const ownLists: readonly (readonly string[])[] = languages.flatMap((lang) => [
  Object.values(words[lang]),
  headOf(lang).columns.map(({ heading }) => heading),
])

/** Whether a table has the headings of a list that was downloaded here, in any order. */
export const isOwnList = (headings: readonly string[]): boolean =>
  ownLists.some((own) => own.length === headings.length && own.every((heading) => headings.includes(heading)))
