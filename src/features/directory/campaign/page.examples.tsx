import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys, organizationName, summaries, summary, today } from '../directory.examples.ts'
import { plainText } from '../text.ts'
import { DeadPage, LinkPage, StopPage } from './page.tsx'
import { words } from './words.ts'

const page = (lang: Language) => ({
  lang,
  today,
  organization: plainText(organizationName, lang),
  action: '#',
  csrf: keys.csrf,
  sheets: [summary(0), summary(1)],
  factsOf: () => [
    { key: lang === 'fr' ? 'Téléphones' : 'Telephones', value: '819 555-0142' },
    { key: lang === 'fr' ? 'Heures' : 'Hours', value: '9:00–21:00' },
  ],
  signInHref: '#',
})
const stop = (lang: Language) => ({ lang, action: '#', csrf: keys.csrf })

export const examples = pageExamples('directory/campaign/page', {
  ordinary: (lang) => <LinkPage {...page(lang)} />,
  empty: (lang) => <LinkPage {...page(lang)} sheets={[]} />,
  many: (lang) => <LinkPage {...page(lang)} sheets={[...summaries, summary(1, { assuredOn: today }), ...summaries]} />,
  done: (lang) => <LinkPage {...page(lang)} sheets={[0, 1].map((n) => summary(n, { assuredOn: today }))} />,
  error: (lang) => (
    <DeadPage
      title={words[lang].link.deadTitle}
      text={words[lang].link.dead}
      act={{ label: words[lang].link.signIn, href: '#' }}
    />
  ),
  stop: (lang) => <StopPage {...stop(lang)} isStopped={false} />,
  stopped: (lang) => <StopPage {...stop(lang)} isStopped />,
  'stop-error': (lang) => <DeadPage title={words[lang].stop.deadTitle} text={words[lang].stop.dead} act={null} />,
})
