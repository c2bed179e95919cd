import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { bare, halt, laden, readerIn, unchecked, wholeOf } from '../directory.examples.ts'
import type { WholeService } from '../records.ts'
import { presentService } from '../sheet/presenter.ts'
import { DiscreetPage } from './discreet-page.tsx'

const few = [wholeOf(), wholeOf(laden)]
const many = [wholeOf(laden), wholeOf(), wholeOf(bare, unchecked), wholeOf({ ...halt, phones: [] }), ...few, ...few]

const page = (lang: Language, wholes: readonly WholeService[]) => (
  <DiscreetPage
    lang={lang}
    services={wholes.map((whole) => ({
      view: presentService(whole, readerIn(lang)),
      href: '#',
      removeHref: '#',
      upHref: null,
    }))}
    fullHref="#"
    searchHref="#"
  />
)

export const examples = pageExamples(
  'directory/list/discreet-page',
  { ordinary: (lang) => page(lang, few), empty: (lang) => page(lang, []), many: (lang) => page(lang, many) },
  'youth',
)
