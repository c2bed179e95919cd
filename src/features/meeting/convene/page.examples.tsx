import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys, organizations, typed } from '../meeting.examples.ts'
import { ConvenePage } from './page.tsx'
import { words } from './words.ts'

const page = (lang: Language) => ({
  lang,
  action: '#',
  keys,
  state: filled(typed),
  seats: organizations.slice(0, 1),
  chosenSeat: organizations[0]?.id ?? '',
  hasInvited: false,
})

export const examples = pageExamples('meeting/convene/page', {
  ordinary: (lang) => <ConvenePage {...page(lang)} />,
  empty: (lang) => (
    <ConvenePage {...page(lang)} state={filled({ timeZone: 'America/Toronto', repeat: 'no', every: 1 })} />
  ),
  series: (lang) => (
    <ConvenePage
      {...page(lang)}
      hasInvited
      seats={organizations.slice(0, 2)}
      state={filled({ ...typed, repeat: 'month', until: '2027-06-30' })}
    />
  ),
  error: (lang) => (
    <ConvenePage
      {...page(lang)}
      state={{
        ...filled({ ...typed, day: '2027-03-14', from: '02:30' }),
        errors: { from: words[lang].problems.from['no-such-hour'], to: words[lang].problems.to['ends-before'] },
      }}
    />
  ),
})
