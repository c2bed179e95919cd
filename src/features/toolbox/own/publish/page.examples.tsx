import { pageExamples } from '../../../../design/index.ts'
import type { Language } from '../../../../kernel/language.ts'
import { keys, long, owner, text } from '../own.examples.ts'
import { PublishPage, type PublishPageProps } from './page.tsx'

const page = (lang: Language): PublishPageProps => ({
  lang,
  title: text.titleFr ?? '',
  isAgain: false,
  owner,
  paths: { fr: '/fr/outils/notre-reunion-du-mardi', en: '/en/toolbox/our-tuesday-meeting' },
  action: '#',
  backHref: '#',
  previewHref: '#',
  keys,
  version: 3,
})

export const examples = pageExamples('toolbox/own/publish/page', {
  ordinary: (lang) => <PublishPage {...page(lang)} />,
  again: (lang) => <PublishPage {...page(lang)} isAgain />,
  many: (lang) => (
    <PublishPage
      {...page(lang)}
      title={long.titleFr ?? ''}
      paths={{ fr: `/fr/outils/${'entente-'.repeat(9)}fin`, en: `/en/toolbox/${'agreement-'.repeat(7)}end` }}
    />
  ),
})
