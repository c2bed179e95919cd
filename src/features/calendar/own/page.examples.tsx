import { pageExamples } from '../../../design/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import type { Language } from '../../../kernel/language.ts'
import { MadeAddressPage, OwnPage } from './page.tsx'

const page = (lang: Language) => ({
  lang,
  keys: { csrf: '', key: '' },
  feed: { madeAt: new Date('2026-10-02T15:00:00Z'), usedWeek: '2026-11-23' as Day },
  makeHref: '#',
  renewHref: '#',
  endHref: '#',
  timeZone: 'America/Toronto',
})

export const examples = pageExamples('calendar/own/page', {
  ordinary: (lang) => <OwnPage {...page(lang)} />,
  empty: (lang) => <OwnPage {...page(lang)} feed={null} />,
  unused: (lang) => <OwnPage {...page(lang)} feed={{ madeAt: new Date('2026-11-22T15:00:00Z'), usedWeek: null }} />,
  made: (lang) => (
    <MadeAddressPage
      lang={lang}
      url="https://tisserin.exemple.invalid/fr/calendrier/prive/exemple-d-adresse-qui-ne-sert-nulle-part/calendrier.ics"
      backHref="#"
    />
  ),
})
