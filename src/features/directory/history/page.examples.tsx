import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { bare, day, halt, idOf, keys, laden, timeZone } from '../directory.examples.ts'
import type { Doc } from '../model.ts'
import { plainText } from '../text.ts'
import { HistoryPage } from './page.tsx'
import type { Version } from './queries.ts'
import { words } from './words.ts'

const version = (number: number, doc: object, facts: Partial<Version> = {}): Version => ({
  recordId: idOf(1),
  kind: 'service',
  version: number,
  doc: doc as Doc,
  status: 'published',
  withheld: [],
  assuredOn: null,
  assuredBy: null,
  assuredByEn: null,
  stewardId: null,
  from: new Date(Date.UTC(2026, 9, number, 14, 5)),
  personId: idOf(50),
  isImport: false,
  ...facts,
})

const checked = { assuredOn: day('2026-10-03'), assuredBy: 'Maison des Osiers', assuredByEn: 'Osiers House' }
const first = version(1, bare, { from: null, personId: null })
const second = version(2, { ...halt, phones: [] }, { isImport: true, personId: null })
const third = version(3, halt, checked)
const all = [
  first,
  second,
  third,
  version(4, halt, { ...checked, stewardId: idOf(90) }),
  version(5, laden, { ...checked, stewardId: idOf(90), status: 'hidden', personId: null }),
  version(6, laden, { ...checked, stewardId: idOf(90), withheld: ['phones', 'addresses'] }),
]
const latestFirst = (versions: readonly Version[]) =>
  versions.map((one, at) => ({ version: one, before: versions[at - 1] ?? null })).toReversed()

const page = (lang: Language, versions: readonly Version[]) => ({
  lang,
  title: words[lang].title(plainText(halt.name, lang)),
  timeZone,
  keys,
  action: '#',
  versions: latestFirst(versions),
  names: new Map([[idOf(50), 'Anaïs Deschênes']]),
  current: versions.at(-1)?.version ?? 1,
  lock: 9,
})

export const examples = pageExamples('directory/history/page', {
  ordinary: (lang) => <HistoryPage {...page(lang, [first, second, third])} />,
  empty: (lang) => <HistoryPage {...page(lang, [first])} />,
  many: (lang) => <HistoryPage {...page(lang, all)} />,
})
