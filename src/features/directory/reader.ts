import type { Day } from '../../kernel/clock.ts'
import { href, type AnyRequest } from '../../kernel/http/index.ts'
import type { Language } from '../../kernel/language.ts'
import { addresses } from './addresses.ts'
import { words } from './words.ts'

/** For whom, where and when the directory is put into words. */
export interface DirectoryReader {
  lang: Language
  now: Date
  today: Day
  /** IANA zone of the instance. */
  timeZone: string
}

export const readerOf = ({ lang, deps, today }: AnyRequest): DirectoryReader => ({
  lang,
  now: deps.clock.now(),
  today,
  timeZone: deps.timeZone,
})

/** The way back from a public page to the directory. */
export const breadcrumbOf = ({ lang }: AnyRequest) => [
  { label: words[lang].directory, href: href(lang, addresses.directory) },
]
