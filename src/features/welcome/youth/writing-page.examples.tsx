import { pageExamples } from '../../../design/index.ts'
import { AnswerTimes, DoorStart } from '../../mailbox/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { sharedExamples } from '../../referral/index.ts'
import { atNight, byDay } from '../reader.examples.ts'
import { words } from './words.ts'
import { WritingPage } from './writing-page.tsx'

const page = (lang: 'fr' | 'en') => ({
  t: words[lang].writing,
  you: words[lang].you,
  door: <DoorStart lang={lang} first="write" secretKey={Buffer.alloc(32)} />,
  answerTimes: (
    <AnswerTimes
      lang={lang}
      teams={[
        { nameFr: 'Maison Ronde', nameEn: 'Round House', medianHours: 4, share: 80, promiseHours: 24 },
        { nameFr: 'Atelier Courtepointe', nameEn: 'Quilt Workshop', medianHours: null, share: null, promiseHours: 1 },
      ]}
    />
  ),
})

const shared = (name: keyof typeof sharedExamples) => (lang: Language) => {
  const { title, content } = sharedExamples[name](lang)
  const { writing, you } = words[lang]
  return <WritingPage t={{ ...writing, title }} you={you} reader={byDay(lang)} door={content} answerTimes={null} />
}

/** As it is read without its script, which draws the rest. */
export const examples = pageExamples(
  'welcome/youth/writing-page',
  {
    ordinary: (lang) => <WritingPage {...page(lang)} reader={byDay(lang)} />,
    night: (lang) => <WritingPage {...page(lang)} reader={atNight(lang)} />,
    'shared-code': shared('ordinary'),
    'shared-nothing': shared('nothing'),
    shared: shared('shown'),
    'shared-stopping': shared('stopping'),
    'shared-parent': shared('parent'),
  },
  'youth',
)
